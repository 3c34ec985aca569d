/** How long the seat in a form of address is, by the tables: what follows a comma or "and" may be the sentence's. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Address } from '../transcript/address.ts';
import type { Transcript } from '../transcript/transcript.ts';

const joinedSeat = /—\p{Lu}[\p{L}’'.-]*(?: (?:and |of |the |de |des |du |la )?\p{Lu}[\p{L}’'.-]*){0,3}/uy;
/** No seat of Canada has more parts. */
const mostParts = 4;

/** Seats of Canada are joined by long dashes: `Toronto—Danforth`, `Avignon—La Mitis—Matane—Matapédia`. */
function joinSeat(address: Address, constituency: string, text: string): Address {
  let end = address.end;
  for (let part = 1; part < mostParts; part++) {
    joinedSeat.lastIndex = end;
    const printed = joinedSeat.exec(text)?.[0];
    if (printed === undefined || /^—(?:Hon|Mr|Mrs|Ms|The|I)\b/.test(printed)) break;
    end += printed.length;
  }
  return { ...address, constituency: constituency + text.slice(address.end, end), end };
}

/**
 * Cuts a seat to the longest part that the tables know: what follows a comma or "and" may belong to the seat (`Ross, Skye
 * and Lochaber`) or to the sentence. Where no table helps, a seat ends at its first comma.
 */
export function settleSeat(
  address: Address,
  { text, jurisdiction, sitting: { date } }: Transcript,
  knowledge: Knowledge | undefined,
): Address {
  const { constituency, name } = address;
  if (constituency === undefined || name !== undefined) return address;
  if (jurisdiction === 'ca' && text.startsWith('—', address.end))
    return joinSeat(address, constituency, text);
  if (!/,| and /.test(constituency)) return address;
  const cuts = [
    constituency.length,
    ...Array.from(constituency.matchAll(/,| and /g), ({ index }) => index).reverse(),
  ];
  const known =
    knowledge && date !== undefined
      ? cuts.find((cut) => knowledge.seatOn(constituency.slice(0, cut), date, jurisdiction).length > 0)
      : undefined;
  const comma = constituency.indexOf(', ');
  const cut = known ?? (comma < 0 ? constituency.length : comma);
  const from = text.indexOf(constituency, address.start);
  return { ...address, constituency: constituency.slice(0, cut), end: from + cut };
}
