/** When somebody held a seat or an office, in words: the same on cards and in lists. Owns how an end is said that nobody gives. */
import type { Membership } from '../knowledge/knowledge.ts';
import { intervalInWords } from '../text/dates.ts';

/**
 * `13 July 2016 – 9 July 2018`; of a seat that fell vacant on an unknown day only the start, for {@link Membership.endBasis}
 * says what is known of the end.
 */
export const heldInWords = ({ start, end, endFrom }: Membership): string =>
  intervalInWords(start, endFrom === undefined ? end : undefined);
