const STOP_MS = 150;
const GIVE_UP_MS = 8000;

/** How the page gives a call up: what fetch() takes, and what to do with the response. */
function stopping(stop) {
  const controller = new AbortController();
  if (stop === 'by a time limit') return { signal: AbortSignal.timeout(STOP_MS), onPiece: () => undefined };
  if (stop === 'before headers') setTimeout(() => controller.abort(), STOP_MS);
  return {
    signal: controller.signal,
    onPiece: () => stop === 'in the stream' && controller.abort(),
  };
}

async function byFetch({ method, url, headers, body, credentials, mode, stop }) {
  const { signal, onPiece } = stopping(stop);
  const response = await fetch(url, { method, headers, body, signal, credentials: credentials ?? 'same-origin', mode });
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader.read()) onPiece();
  return `HTTP ${response.status}`;
}

function byXhr({ method, url, headers, body }) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.onloadend = () => resolve(`HTTP ${request.status}`);
    request.send(body);
  });
}

function byEventSource({ url }) {
  return new Promise((resolve) => {
    const source = new EventSource(url);
    source.onerror = () => {
      source.close();
      resolve('the event source failed');
    };
  });
}

function byWebSocket({ url }) {
  return new Promise((resolve) => {
    const socket = new WebSocket(url);
    socket.onclose = ({ code }) => resolve(`the socket closed with ${code}`);
  });
}

function byWorker(call) {
  return new Promise((resolve) => {
    const worker = new Worker('worker.js', { type: 'module' });
    // It stays: the answers of a worker that has ended are not kept.
    worker.onmessage = ({ data }) => resolve(data);
    worker.postMessage({ ...call, way: 'fetch' });
  });
}

const byFrame = (address) => (call) =>
  new Promise((resolve) => {
    const frame = document.createElement('iframe');
    const told = ({ data, source }) => {
      if (source !== frame.contentWindow) return;
      if (data.ready) return source.postMessage({ call: { ...call, way: 'fetch' } }, '*');
      removeEventListener('message', told);
      resolve(data.outcome);
    };
    addEventListener('message', told);
    frame.src = address;
    document.body.append(frame);
  });

const ways = {
  fetch: byFetch,
  xhr: byXhr,
  beacon: async ({ url, body }) => `queued: ${navigator.sendBeacon(url, body)}`,
  'event source': byEventSource,
  websocket: byWebSocket,
  worker: byWorker,
  frame: byFrame('frame.html'),
  'frame of another origin': byFrame('https://frame.test/frame.html'),
  'frame whose policy allows no connection': byFrame('frame.html?closed'),
  'frame with a service worker': byFrame('answered/frame.html'),
};

/** Makes one call; returns how it ended in the page's eyes. */
export async function play(call) {
  const tooLong = new Promise((resolve) => setTimeout(resolve, GIVE_UP_MS, 'nothing happened'));
  try {
    const outcome = ways[call.way](call);
    if (!call.leave) return await Promise.race([outcome, tooLong]);
    outcome.catch(() => undefined);
    return 'still under way';
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

globalThis.faults = { play };
