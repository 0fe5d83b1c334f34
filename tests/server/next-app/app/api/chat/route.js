import { ask } from '../../actions.js';

/** Answers like any other, or with a status of its own where the model failed. */
export async function POST() {
  try {
    return Response.json({ said: await ask('no-quota') });
  } catch {
    return Response.json({ error: 'Something went wrong' }, { status: 500 });
  }
}
