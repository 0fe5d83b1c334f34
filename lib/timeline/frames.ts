/** Time between two drawings in a burst of changes, in ms: so many times as long as a drawing takes, within limits. */
const PART = 6;
const SHORTEST = 100;
const LONGEST = 200;

/**
 * Calls back in the next frame, and in a burst of changes only so often that the page stays free for other work. A single
 * change is drawn in the next frame.
 */
export function createFrames(): (callback: () => void) => void {
  let next = -Infinity;
  const inNextFrame = (callback: () => void) =>
    requestAnimationFrame(() => {
      const begun = performance.now();
      callback();
      next = begun + SHORTEST;
      // Behind the frame: by then all that the change leads to was drawn.
      setTimeout(() => {
        next = begun + Math.min(Math.max((performance.now() - begun) * PART, SHORTEST), LONGEST);
      });
    });
  return (callback) => {
    const wait = next - performance.now();
    if (wait <= 0) inNextFrame(callback);
    else setTimeout(() => inNextFrame(callback), wait);
  };
}
