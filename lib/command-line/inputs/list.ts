import { JSONParser } from '@streamparser/json';

/** The items of a JSON list as they come: no more of it is held than one. Throws an Error for what is no list. */
export async function* listItems(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  let items: unknown[] = [];
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  parser.onValue = ({ value }) => void items.push(value);
  for await (const chunk of chunks) {
    parser.write(chunk);
    yield* items;
    items = [];
  }
  if (!parser.isEnded) throw new Error('the list ends early');
}
