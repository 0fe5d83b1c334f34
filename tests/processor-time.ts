/**
 * How long the processor works for something, in ms. Unlike the time of a clock it says the same on a busy machine, so a test can
 * hold that something does not take hundreds of times as long for hostile input.
 */
export function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
