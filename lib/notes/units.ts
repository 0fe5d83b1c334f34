const two = (value: number) => String(value).padStart(2, '0');

/** The time of day where the developer is: "14:02:09" and, apart from it, ".112". */
export function clockTime(epochMs: number): { readonly time: string; readonly fraction: string } {
  const date = new Date(epochMs);
  if (Number.isNaN(date.getTime())) return { time: '–', fraction: '' };
  return {
    time: `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`,
    fraction: `.${String(date.getMilliseconds()).padStart(3, '0')}`,
  };
}

/** How long after the first a call was made: "+4.112 s", "+13:02.400", "+1:13:02.400"; `precise`: to the ms, else to a tenth. */
export function elapsedTime(ms: number, precise: boolean): string {
  if (!Number.isFinite(ms)) return '–';
  const whole = Math.max(0, Math.floor(ms));
  const part = String(whole % 1000)
    .padStart(3, '0')
    .slice(0, precise ? 3 : 1);
  const seconds = Math.floor(whole / 1000);
  if (seconds < 60) return `+${seconds}.${part} s`;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const clock = hours === 0 ? String(minutes) : `${hours}:${two(minutes)}`;
  return `+${clock}:${two(seconds % 60)}.${part}`;
}

/** "2025-11-21 14:02:09 UTC", the same for all who read it. */
export function utcTime(epochMs: number): string {
  const date = new Date(epochMs);
  return Number.isNaN(date.getTime()) ? '–' : `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** A number of UTF-16 units or bytes as people say it: "213 B", "64 KB", "1.2 MB". */
export function size(units: number): string {
  if (units < 1024) return `${units} B`;
  if (units < 1024 * 1024) return `${Number((units / 1024).toFixed(1))} KB`;
  return `${Number((units / 1024 / 1024).toFixed(1))} MB`;
}
