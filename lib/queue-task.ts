/** Runs something behind the events that wait already. */
export type QueueTask = (run: () => void) => void;

/**
 * By a message instead of a timer: the devtools page is a hidden frame, and Chromium lets the timers of those run once a
 * second only (measured: a timer of 50 ms takes 1000 ms, a message none).
 */
export function createQueueTask(): QueueTask {
  const waiting: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  return (run) => {
    waiting.push(run);
    port2.postMessage(null);
  };
}
