/**
 * The first-line comment that tells the date of a sitting where the text does not: `// hansard: date=2016-10-18`. Owns
 * how it is written and changed; the server owns what it means. Pure text, no editor.
 */

/** The comment's beginning; its properties follow, separated by commas: `date=2016-10-18, dialect=uk-commons`. */
const COMMENT = /^\/\/ ?hansard:/i;
const DATE_PROPERTY = /\bdate ?= ?[^\s,]*/;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether a text is a complete ISO 8601 calendar date that exists: `2016-02-30` is none. */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (match === null) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // A day past the end of its month rolls over into the next one, or is refused, depending on the engine.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a line is the comment. */
export function isHansardComment(line: string): boolean {
  return COMMENT.test(line);
}

/** The date that the comment gives, where the line is one and has a date. */
export function dateOfComment(line: string): string | undefined {
  if (!isHansardComment(line)) return undefined;
  return DATE_PROPERTY.exec(line)?.[0].split('=')[1]?.trim();
}

/**
 * The comment with the given date: the line with its other properties kept where it already is one, else a new comment.
 */
export function commentWithDate(line: string, date: string): string {
  const property = `date=${date}`;
  if (!isHansardComment(line)) return `// hansard: ${property}`;
  if (DATE_PROPERTY.test(line)) return line.replace(DATE_PROPERTY, property);
  const properties = line.slice(line.indexOf(':') + 1).trim();
  return `// hansard: ${[property, properties].filter((part) => part !== '').join(', ')}`;
}
