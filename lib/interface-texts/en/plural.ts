import { thousands } from '../thousands.ts';
/** "1 call", "3 calls". */
export function counted(count: number, one: string, many: string): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}
