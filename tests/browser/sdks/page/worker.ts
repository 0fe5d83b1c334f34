import type { SdkCall } from '../call.ts';
import { lightCallers } from './callers/light.ts';
import { play } from './play.ts';

const scope = globalThis as unknown as { onconnect: unknown };

const answer = (port: { postMessage(told: unknown): void }) => (event: MessageEvent<SdkCall>) => {
  void play(lightCallers, event.data).then((outcome) => port.postMessage(outcome));
};

// A worker of its page, or one that pages share.
addEventListener('message', answer(globalThis as unknown as MessagePort));
scope.onconnect = ({ ports: [port] }: MessageEvent) => {
  if (port === undefined) return;
  port.onmessage = answer(port);
};
