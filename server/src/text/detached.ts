/**
 * What is kept longer than the text that it was found in. Owns that it does not keep the text alive: engines hold a piece
 * cut out of a string as a view of the whole.
 */

/** A copy, of strings or of plain objects and lists, that shares no characters with the text. */
export const detached = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The same for words alone, where there is no time: characters are copied to be joined, and the view is one of the copy. */
export const detachedWords = (words: string): string => `${words} `.slice(0, -1);
