/** A name from the middle of a sentence as it stands at the beginning of one. */
export function capitalised(name: string): string {
  return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}
