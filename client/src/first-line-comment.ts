/**
 * The first-line comment that tells what a text itself does not: the date of the sitting and the layout,
 * `// hansard: date=2016-10-18, dialect=uk-lords`. Owns how it is read, written and taken away; the server owns what it
 * means, first-line-edit.ts the edit of a document. Pure text, no editor.
 */

/** The comment's beginning; its properties follow, separated by commas. */
const COMMENT = /^\/\/ ?hansard:/i;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A property of the comment: `date`, an ISO 8601 date, or `dialect`, the id of a layout. */
export type FirstLineProperty = 'date' | 'dialect';

/** As the server reads them: the word, an equals sign, and all up to the next space or comma. */
const PROPERTIES: Readonly<Record<FirstLineProperty, RegExp>> = {
  date: /\bdate ?= ?[^\s,]*/i,
  dialect: /\bdialect ?= ?[^\s,]*/i,
};

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

/** What the comment says of a property, where the line is one and says it. */
export function propertyOf(line: string, property: FirstLineProperty): string | undefined {
  if (!isHansardComment(line)) return undefined;
  return PROPERTIES[property].exec(line)?.[0].split('=')[1]?.trim();
}

/**
 * The comment with a property set: the line with the rest kept where it already is one, else a new comment. The date comes
 * first, all else in the order in which it was written.
 */
export function commentWith(line: string, property: FirstLineProperty, value: string): string {
  const written = `${property}=${value}`;
  if (!isHansardComment(line)) return `// hansard: ${written}`;
  if (PROPERTIES[property].test(line)) return line.replace(PROPERTIES[property], written);
  const others = partsOf(line);
  return `// hansard: ${(property === 'date' ? [written, ...others] : [...others, written]).join(', ')}`;
}

/**
 * The comment without a property. An empty text where nothing is left of it; a line that says nothing of the property, or is
 * no comment, as it is.
 */
export function commentWithout(line: string, property: FirstLineProperty): string {
  if (propertyOf(line, property) === undefined) return line;
  const others = partsOf(line.replace(PROPERTIES[property], ''));
  return others.length === 0 ? '' : `// hansard: ${others.join(', ')}`;
}

/** What stands behind the colon, between the commas. */
const partsOf = (comment: string): readonly string[] =>
  comment
    .slice(comment.indexOf(':') + 1)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
