/**
 * The shapes of words in a paragraph's midst and at its end that tell one speaker from the next: forms of address, set phrases
 * of the Chamber. Owns the expressions and the words by which they are known; where they are looked for is for look.ts.
 */
import type { Shape } from './word-gate.ts';

/** The Member on his or her feet lets another speak. */
export const givesWay: Shape = {
  words: 'way intervene intervention',
  shape:
    /\bgiv(?:e|es|ing) way\b|\blet (?:him|her|my hon\. Friend) intervene\b|\btake (?:an|the|his|her|another) intervention\b/,
};
/** A motion is put, or a statement ends. */
export const moves: Shape = { words: 'beg commend', shape: /\bbeg to move\b|\bI commend\b/ };

/** Asks something of the one addressed, in a paragraph with a question mark. */
export const putsToMinister: Shape = {
  words: 'he she minister secretary chancellor friend leader they',
  shape:
    /\b(?:[Ww]ill|[Ww]ould|[Dd]oes|[Ii]s|[Cc]an|[Cc]ould|[Mm]ay|[Hh]as|[Dd]id|[Ww]hat|[Ww]hen|[Hh]ow|[Ww]hy) (?:\w+ ){0,6}(?:he|she|[Mm]inister|Secretary|Chancellor|Friend|Leader|they)\b/,
};

/** Words anywhere in a paragraph. */
export const contents: Readonly<Record<string, Shape>> = {
  namesMinister: {
    words: 'minister secretary chancellor leader',
    shape:
      /\b(?:the|The) (?:Minister|Secretary of State|Chancellor|Prime Minister|Foreign Secretary|Home Secretary|Leader of the House)\b/,
  },
  governs: {
    words: 'we government our department',
    shape:
      /\b(?:[Ww]e (?:are|have|will|shall)|this Government|our (?:plan|policy|programme|commitment|proposals)|my Department)\b/,
  },
  ownSeat: {
    words: 'constituency constituent constituents',
    shape: /\b[Mm]y (?:own )?constituen(?:cy|ts?)\b/,
  },
  urges: {
    words: 'ask urge hope look invite like surely',
    shape:
      /\b(?:I (?:ask|urge|hope|look forward|invite|would (?:ask|urge|like))|(?:may|can) I ask|[Ss]urely)\b/,
  },
  ofGovernment: {
    words: 'government ministers',
    shape: /\b(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Tt]heir) Government\b|\bMinisters\b/,
  },
  saysYou: { words: 'you your', shape: /\b[Yy]our?\b/ },
  ofOne: {
    words: 'he she his her him',
    shape: /\b(?:he|she|his|her|him) (?:has|is|will|and|to|said|mentioned|raises|raised)\b/,
  },
  givesWay,
  speaksToChair: { words: 'speaker', shape: /\b(?:Mr|Madam) (?:Deputy )?Speaker\b/ },
  moves,
};

/** A form of address for one of the speaker's own party, and for anybody else. */
export const friendNear: Shape = {
  words: 'hon noble',
  shape: /\b[Mm]y (?:right )?(?:hon\.|noble)(?: and (?:learned|gallant))? (?:F|f)riend/,
};
export const otherNear: Shape = {
  words: 'hon noble',
  shape:
    /\b[Tt]he (?:right )?(?:hon\.|noble)(?: and (?:learned|gallant))? (?:Lady|Gentleman|Member|Lord|Baroness|Earl|Viscount)/,
};

/** A speech draws to its end: what is hoped for and asked of the Minister, how the speaker will vote. */
export const draws: Shape = {
  words: 'supporting voting opposing urge commend ask hope look encourage support with thank',
  shape:
    /\b(?:I (?:will|shall) (?:not )?(?:therefore )?be (?:supporting|voting|opposing)|I (?:therefore )?(?:urge|commend|ask|hope|look forward|would (?:urge|ask|encourage))|I am (?:happy|pleased|proud) to support|With (?:those|that|these)|[Tt]hank you)\b/,
};
/** The last words of a speech or of a step in it. */
export const closes: Shape = {
  words: 'commend thank beg lobby support vote give oppose',
  shape:
    /\b(?:commend [^.]{3,60} to the House|[Tt]hank you|beg to move|in the (?:Aye |No )?Lobby|support (?:the|this) (?:Bill|motion|amendment|regulation)[^.]{0,60}|vote (?:for|against) [^.]{3,60}|give way[^.]{0,60}|oppose [^.]{3,60})\.$/,
};

/**
 * The Chair has no party and so no Friend (Erskine May 21.25), moves nothing, speaks for no constituency, and is the one
 * addressed.
 */
export const neverFromChair: Shape = {
  words: 'hon beg constituency constituent constituents speaker',
  shape:
    /\b[Mm]y (?:right )?hon\. Friend|\bI beg to move\b|\b[Mm]y constituen(?:cy|ts?)\b|(?:^|, )(?:Mr|Madam) (?:Deputy )?Speaker[,.]/,
};
