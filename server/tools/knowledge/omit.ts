/** A record without some of its fields. Owns nothing else. */

/** A copy of `record` that lacks the fields `keys`. */
export function omit<T extends object, K extends keyof T>(record: T, ...keys: readonly K[]): Omit<T, K> {
  const left: readonly string[] = keys.map(String);
  return Object.fromEntries(Object.entries(record).filter(([name]) => !left.includes(name))) as Omit<T, K>;
}
