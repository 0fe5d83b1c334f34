import { play } from './faults.js';

addEventListener('message', async ({ data }) => postMessage(await play(data)));
