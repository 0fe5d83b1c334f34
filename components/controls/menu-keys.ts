/** Where a key moves the focus in a menu with these texts; `null` for a key that means nothing there. A letter finds the next text that begins with it. */
export function menuIndex(key: string, index: number, texts: readonly string[]): number | null {
  const count = texts.length;
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowUp':
      return (Math.max(index, 0) - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return key.length === 1 ? nextWith(key, index, texts) : null;
  }
}

function nextWith(letter: string, index: number, texts: readonly string[]): number | null {
  const from = index + 1;
  const order = [...texts.keys()].map((at) => (from + at) % texts.length);
  return order.find((at) => texts[at]?.toLowerCase().startsWith(letter.toLowerCase())) ?? null;
}
