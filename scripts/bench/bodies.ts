type Make = (size: number) => string;

const filled =
  (head: string, piece: string, tail: string): Make =>
  (size) =>
    head + piece.repeat(Math.max(1, Math.floor((size - head.length - tail.length) / piece.length))) + tail;

/** Bodies that a slow reader or a slow pattern would trip over, made to a length in characters. */
export const hostileBodies: readonly (readonly [name: string, make: Make])[] = [
  ['message', filled('{"error":{"message":"', 'rate limit model not ', '"}}')],
  ['cut JSON', filled('{"error":{"message":"bad"},"echo":"', 'a', '')],
  ['list', filled('{"errors":[', '{"message":"bad"},', '{}]}')],
  ['braces', filled('', '[', '')],
  ['events', filled('', 'data: {"choices":[{"delta":{"content":"x"},"finish_reason":null}]}\n\n', '')],
  ['one event', filled('data: {"error":{"message":"', 'x', '"}}\n\n')],
  ['lines', filled('{"a":1}\n', '{"message":{"content":"x"},"done":false}\n', '')],
  ['HTML', filled('<html><title>502</title>', '<p class="a">Bad Gateway', '</html>')],
  ['words', filled('', 'no healthy upstream ', '')],
  ['spaces', filled('{"error":', ' ', '"x"}')],
];
