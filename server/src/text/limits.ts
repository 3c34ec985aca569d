/** Every limit of the server, in one place. The README lists them; the status item says when one bites. */

/** A line longer than this is a paragraph and nothing else: no heading, label or mark is looked for beyond it. */
export const longestMarkedLine = 400;

/** An attribution longer than this is not read as one (Canadian parliamentary secretaries reach about 200). */
export const longestAttribution = 260;

/** How many characters from the start are read to recognise the house, the date and the dialect. */
export const recognisedPrefix = 16_384;

/** Among more speakers of one family name than this, a short form is no longer looked for. */
export const mostNamesakes = 40;

/** Longer texts, in UTF-16 units, are read all the same; the status item says that answers take longer. */
export const largestText = 20_000_000;

/**
 * In longer texts, in UTF-16 units, mentions are coloured in view only, highlighted around the cursor only and have no links;
 * some ten sitting days.
 */
export const longestResolvedText = 3_000_000;

/** Among more turns without a printed speaker than this, the first ones are marked and listed. */
export const mostUnattributed = 1000;

/** Most places that one search for references answers; a reader looks at no more. */
export const mostPlaces = 5000;

/** Most symbols that one search of the workspace answers; more help nobody to choose. */
export const mostWorkspaceSymbols = 500;

/**
 * Open texts are kept read until they are as long together, in UTF-16 units; of more, those asked for longest ago are read again
 * when they are asked for. Some thirty sitting days.
 */
export const longestKept = 30_000_000;

/** Of more files in the workspace than this, the first ones by name are searched, transcripts by name before plain texts. */
export const mostSearchedFiles = 2000;

/** A file of the workspace larger than this, in bytes, is not searched while it is closed; some five sitting days. */
export const largestSearchedFile = 5_000_000;

/** Closed files are searched until they are as large as this together, in bytes; what is kept of them then takes some 20 million bytes. */
export const largestSearch = 100_000_000;
