/** Shortest time between two drawings of a list that grows fast, in ms; a single change is drawn in the next frame. */
const PAUSE = 100;

/** Calls back in the next frame, and in a burst of changes only so often that the page stays free for other work. */
export function createFrames(): (callback: () => void) => void {
  let last = -Infinity;
  const inNextFrame = (callback: () => void) =>
    requestAnimationFrame(() => {
      callback();
      last = performance.now();
    });
  return (callback) => {
    const wait = last + PAUSE - performance.now();
    if (wait <= 0) inNextFrame(callback);
    else setTimeout(() => inNextFrame(callback), wait);
  };
}
