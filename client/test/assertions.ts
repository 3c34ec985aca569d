/**
 * The few assertions that the suites need in both hosts: the web-worker host has no `node:assert`. Failures say what was
 * found and what was expected.
 */

/** Passes when the value is true. */
export function ok(value: boolean, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Passes when two values are the same in their JSON form, so also for arrays and plain objects. */
export function equal<T>(found: T, expected: T, message = 'Values differ'): void {
  const [one, other] = [found, expected].map((value) => JSON.stringify(value, undefined, 1));
  if (one !== other) throw new Error(`${message}\nfound:    ${one}\nexpected: ${other}`);
}

/** Passes when a text contains a piece. */
export function includes(text: string, piece: string): void {
  if (!text.includes(piece)) throw new Error(`“${piece}” is missing in:\n${text}`);
}
