/**
 * The shapes of words that tell one speaker from the next: openings, forms of address, set phrases of the Chamber. Owns the
 * expressions; which of them are looked for where is for features.ts, what they are worth for weights.ts.
 */

/** Shapes of a paragraph's first words. */
export const openings: Readonly<Record<string, RegExp>> = {
  opensMyLords: /^My Lords\b/,
  opensOrder: /^Order[.,!]/,
  opensICall:
    /^(?:I (?:now )?call |We (?:now )?come to |I must (?:now |inform)|I (?:now )?remind |The Question is|I have (?:selected|to (?:inform|announce|notify))|I (?:will|am) (?:now )?(?:be )?(?:call|suspend)|That concludes|We (?:will|must|shall) (?:now )?(?:have|move|go|start|take)|In order to|We are (?:now )?(?:coming|going))/i,
  opensPresiding:
    /\b(?:the Chair|suspend(?:ing)? the House|time limit|[Dd]ispatch [Bb]ox(?:es)?|hon\. Members|Front Bench|I will call|the hon\. Gentleman has|point of order)\b/,
  opensThanks:
    /^(?:May I (?:begin by )?(?:thank|congratulat)|I (?:would like to |want to |also |am sure )?(?:thank|am (?:very |most |extremely |always )?grateful|congratulate|commend)|Thank you)/,
  opensFriend:
    /^(?:I (?:\w+ ){1,5})?[Mm]y (?:right )?(?:hon\.|noble)(?: and (?:learned|gallant))? (?:F|f)riend/,
  opensHonMember:
    /^(?:I (?:\w+ ){1,5})?[Tt]he (?:right )?hon\.(?: and (?:learned|gallant))? (?:Lady|Gentleman|Member|Friend)/,
  opensReplyAbout:
    /^(?:[Mm]y|[Tt]he) (?:right )?(?:hon\.|noble)(?: and (?:learned|gallant))? (?:[Ff]riend|Lady|Gentleman|Member|Lord|Baroness)(?: (?:also|rightly|then|just))? (?:asks?|asked|talk(?:s|ed)|touched|mention(?:s|ed)|raised|referred|refers|spoke)\b/,
  opensNoble: /^(?:I (?:\w+ ){1,5})?[Tt]he (?:most |right )?(?:noble|reverend|right reverend)\b/,
  opensMinister:
    /^(?:The|As the|Will the|Does the|Can the|Is the|Has the|If the|Would the|Could the|Given that the) (?:Minister|Secretary of State|Chancellor|Prime Minister|Foreign Secretary|Home Secretary|Leader of the House|Attorney General|Solicitor General)\b/,
  opensQuestion:
    /^(?:But )?(?:Does|Do|Will|Would|Can|Could|May|Is|Are|Has|Have|Did|Was|Were|What|When|How|Why|Which|Who|Where|Should|Further to|In (?:the )?light of|Given)\b/,
  opensYesNo: /^(?:Yes|No|Absolutely|Indeed|Quite|Certainly|Of course|Exactly|Well)\b/,
  opensAgreement:
    /^(?:I (?:\w+ ){0,2}(?:agree|accept|understand|recognise|appreciate|hear|share|note|welcome|concur|echo)\b|That is|This is (?:an|a very))/,
  opensAssurance:
    /^(?:I (?:can|shall|will|am|have|do not|would|think|know|refer)\b|We\b|It is\b|The Government)/,
  opensConnective:
    /^(?:However|Moreover|Furthermore|Secondly|Thirdly|Fourthly|Fifthly|Finally|First(?:ly)?|Second|Third|Lastly|Also|Another|Similarly|Indeed|Therefore|Nevertheless|Meanwhile|Then|Next|In addition|In conclusion|Turning|Let me|Let us|On top|Again|So|And|But|Yet|They|He|She|These|Those|Such|Of course|To conclude|For example|That said|I (?:now )?turn|I will (?:now )?turn|Clause|Amendment|New clause)\b/,
  opensPleasure:
    /^(?:It is (?:a|an|always|such|indeed)[^.]{0,30}(?:pleasure|honour|privilege)|I (?:rise|begin by|start by|declare|draw the House|beg to move|wish to speak|intend to|speak (?:in|as|to)))\b/,
  opensPointOfOrder: /^(?:On a point of order|Further to that point of order)/,
  opensRose: /^(?:(?:Several hon\. Members )?rose—|indicated (?:assent|dissent)|nodded)/,
  opensGiveWay:
    /^(?:I (?:will|shall|am (?:happy|delighted|pleased) to|happily|gladly)?\s?give way|Will (?:the|my) [^?]{0,60}give way|Of course I (?:will )?give way|I (?:thank|am grateful to) [^.]{0,60}(?:for giving way|giving way))/,
  opensFragment: /^\S{1,14}(?: \S{1,14}){0,3}[.!—]?$/,
  opensInterrupted:
    /^(?:As I was saying|I was saying|I am sorry to interrupt|If I may (?:finish|continue|just))/,
  opensProperName: /^(?:The )?[A-Z][a-z]+ [A-Z][a-z]+/,
  opensOnSpeech:
    /^[^?]{0,90}\b(?:is|was|has been) (?:making|delivering|giving|setting out|being)\b|^[^?]{0,80}\b(?:letting me intervene|taking (?:my|an|this|another) intervention)\b/,
  opensOnIntervention:
    /^[^?]{0,120}(?:\b(?:that|his|her|their|the|this)|’s|s’) (?:(?:very|extremely|timely|important|excellent|helpful) ){0,2}(?:intervention|question|point)s?\b/,
  opensJudgement:
    /^(?:[Mm]y|[Tt]he) (?:right )?(?:hon\.|noble)(?: and (?:learned|gallant))? (?:[Ff]riend|Lady|Gentleman|Member|Lord|Baroness)(?:,[^,.]{3,40},)? (?:is (?:\w+ ){0,2}(?:right|correct|wrong)|makes?|has (?:made|raised|asked|been)|raises|knows|will (?:be aware|know|understand)|and I)\b/,
  opensAsTheyKnow:
    /^As (?:[Mm]y|[Tt]he|[Oo]ur) (?:right )?(?:hon\.|noble|Minister|Secretary)|^As (?:he|she)\b/,
  opensIntent:
    /^(?:I (?:want|wish|would like|should like|come to|intend|have (?:listened|heard|sat))|I (?:will|shall) (?:be brief|speak|address|focus|keep)|First(?:ly)?,? (?:of all,? )?(?:may )?I|It is a (?:shame|pity)|(?:As )?[Ww]e (?:have|are all|have just) (?:had|heard|aware))\b/,
  opensToDebate:
    /^[^?]{0,120}\b(?:(?:this|the|today’s|this evening’s|tonight’s) (?:important )?debate|called to speak|in (?:my|the) name)\b/,
  opensToChair: /^[^.?]{0,60}\b(?:Mr|Madam) (?:Deputy )?Speaker\b/,
  opensOnMyPart: /^(?:I|My|As I|May I|In my|Let me)\b/,
  opensThat: /^(?:That|This|It|There)\b/,
  opensSeat: /^[^?]{0,140}\bMember for\b/,
  opensStatement:
    /^(?:With permission|\(Urgent Question\)|Urgent Question|With your permission|Before I call)/,
};

/** The Member on his or her feet lets another speak. */
export const givesWay =
  /\bgiv(?:e|es|ing) way\b|\blet (?:him|her|my hon\. Friend) intervene\b|\btake (?:an|the|his|her|another) intervention\b/;
/** A motion is put, or a statement ends. */
export const moves = /\bbeg to move\b|\bI commend\b/;

/** Asks something of the one addressed, in a paragraph with a question mark. */
export const putsToMinister =
  /\b(?:[Ww]ill|[Ww]ould|[Dd]oes|[Ii]s|[Cc]an|[Cc]ould|[Mm]ay|[Hh]as|[Dd]id|[Ww]hat|[Ww]hen|[Hh]ow|[Ww]hy) (?:\w+ ){0,6}(?:he|she|[Mm]inister|Secretary|Chancellor|Friend|Leader|they)\b/;

/** Words anywhere in a paragraph. */
export const contents: Readonly<Record<string, RegExp>> = {
  namesMinister:
    /\b(?:the|The) (?:Minister|Secretary of State|Chancellor|Prime Minister|Foreign Secretary|Home Secretary|Leader of the House)\b/,
  governs:
    /\b(?:[Ww]e (?:are|have|will|shall)|this Government|our (?:plan|policy|programme|commitment|proposals)|my Department)\b/,
  ownSeat: /\b[Mm]y (?:own )?constituen(?:cy|ts?)\b/,
  urges:
    /\b(?:I (?:ask|urge|hope|look forward|invite|would (?:ask|urge|like))|(?:may|can) I ask|[Ss]urely)\b/,
  ofGovernment: /\b(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Tt]heir) Government\b|\bMinisters\b/,
  saysYou: /\b[Yy]our?\b/,
  ofOne: /\b(?:he|she|his|her|him) (?:has|is|will|and|to|said|mentioned|raises|raised)\b/,
  givesWay,
  speaksToChair: /\b(?:Mr|Madam) (?:Deputy )?Speaker\b/,
  moves,
};

/** A form of address for one of the speaker's own party, and for anybody else. */
export const friendNear = /\b[Mm]y (?:right )?(?:hon\.|noble)(?: and (?:learned|gallant))? (?:F|f)riend/;
export const otherNear =
  /\b[Tt]he (?:right )?(?:hon\.|noble)(?: and (?:learned|gallant))? (?:Lady|Gentleman|Member|Lord|Baroness|Earl|Viscount)/;

/** Opens by naming the Member replied to. */
export const repliesTo =
  /^(?:I (?:[\w’]+ ){1,6})?(?:[Mm]y|[Tt]he) (?:right )?(?:hon\.|noble)(?: and (?:learned|gallant))? (?:[Ff]riend|Lady|Gentleman|Member|Lord|Baroness)/;
/** A speech draws to its end: what is hoped for and asked of the Minister, how the speaker will vote. */
export const draws =
  /\b(?:I (?:will|shall) (?:not )?(?:therefore )?be (?:supporting|voting|opposing)|I (?:therefore )?(?:urge|commend|ask|hope|look forward|would (?:urge|ask|encourage))|I am (?:happy|pleased|proud) to support|With (?:those|that|these)|[Tt]hank you)\b/;
/** The last words of a speech or of a step in it. */
export const closes =
  /\b(?:commend [^.]{3,60} to the House|[Tt]hank you|beg to move|in the (?:Aye |No )?Lobby|support (?:the|this) (?:Bill|motion|amendment|regulation)[^.]{0,60}|vote (?:for|against) [^.]{3,60}|give way[^.]{0,60}|oppose [^.]{3,60})\.$/;
