import { client } from '../../client.js';

/** Streams what the model says as events; the page is only told that it ended. */
export async function POST() {
  const encoder = new TextEncoder();
  const body = new ReadableStream({
    async start(controller) {
      controller.enqueue(encoder.encode('data: {"begun":true}\n\n'));
      try {
        const answer = await client().chat.completions.create({
          model: 'cut-stream',
          stream: true,
          messages: [{ role: 'user', content: 'A question that nobody else should read' }],
        });
        for await (const chunk of answer)
          controller.enqueue(encoder.encode(`data: ${JSON.stringify(chunk.choices[0]?.delta ?? {})}\n\n`));
      } catch {
        controller.enqueue(encoder.encode('data: {"failed":true}\n\n'));
      }
      controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}
