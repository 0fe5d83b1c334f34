/** How long pieces of a file are made before the panel gets its turn, in ms. */
const STEP = 8;

/** How long the browser may take to begin a download, in ms. */
const KEPT_FOR = 60_000;

/** Makes a file of its pieces without holding the panel up, and lets the browser save it. */
export async function saveFile(pieces: Iterable<string>, name: string, type: string): Promise<void> {
  const parts: string[] = [];
  let started = performance.now();
  for (const piece of pieces) {
    parts.push(piece);
    if (performance.now() - started < STEP) continue;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  }
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}

/** "faultline-2026-01-31-140209.har", by the clock of the developer. */
export function fileName(time: Date, extension: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  const clock = [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join('');
  return `faultline-${day}-${clock}.${extension}`;
}
