/**
 * How Members are spoken of without a name outside Westminster: `the Deputy` of the Oireachtas, `that member` of New Zealand,
 * `the gentleman from Ohio` of the United States. Owns these forms by country; whom one means is for references/.
 */
import type { Address } from './address.ts';

/** No word follows that makes of the form a name, a seat or a class: `the member for X`, `the member states`. */
const alone = String.raw`\b(?!-|[ \n](?:for[ \n]|of[ \n](?:the|this|that)[ \n]|of[ \n]\p{Ll}|(?:states?|countr|nations?|compan|bod(?:y|ies)|organi|econom|government|base)|\p{Lu}))`;
const state = String.raw`(?:[ \n]{1,3}from[ \n]{1,3}((?:(?:New|North|South|West|Rhode|Puerto)[ \n]{1,3})?\p{Lu}\p{Ll}+))?`;

/** By country of the report; the first group is the noun. */
const forms: Readonly<Record<string, RegExp>> = {
  au: new RegExp(String.raw`(?:[Tt]he|[Tt]hat)[ \n](?:honourable[ \n])?(member|senator)${alone}`, 'uy'),
  ca: new RegExp(String.raw`(?:[Tt]he|[Tt]hat)[ \n](member|senator)${alone}`, 'uy'),
  ie: /[Tt]he[ \n](Deputy|Senator)\b(?![ \n]\p{Lu})/uy,
  nz: new RegExp(String.raw`(?:[Tt]he|[Tt]hat)[ \n]([Mm]ember)${alone}`, 'uy'),
  us: new RegExp(
    String.raw`(?:[Tt]he|[Mm]y)[ \n]{1,3}(?:distinguished[ \n]{1,3})?([Gg]entle(?:man|woman|lady)|Senator)\b(?![ \n]\p{Lu})${state}`,
    'uy',
  ),
};

/** The form of a country at an offset; but for the United States it tells neither gender nor party. */
export function houseFormAt(
  text: string,
  at: number,
  end: number,
  jurisdiction: string,
): Address | undefined {
  const pattern = forms[jurisdiction];
  if (!pattern) return undefined;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const [words, noun = '', from] = match ?? [];
  if (words === undefined || at + words.length > end) return undefined;
  return {
    start: at,
    end: at + words.length,
    form: nounForms[noun.toLowerCase()] ?? 'member',
    privyCounsellor: false,
    ...(from === undefined ? {} : { state: from.replace(/\s+/g, ' ') }),
  };
}

const nounForms: Readonly<Record<string, Address['form']>> = {
  gentleman: 'gentleman',
  gentlewoman: 'lady',
  gentlelady: 'lady',
};
