/**
 * The shapes of a paragraph's first words that tell one speaker from the next. Owns the expressions and the words by which they
 * are known; how far they are looked for is for look.ts, what they are worth for weights.ts.
 */
import type { Shape } from './word-gate.ts';

/** Shapes of a paragraph's first words. */
export const openings: Readonly<Record<string, Shape>> = {
  opensMyLords: {
    first: 'my',
    shape: /^My Lords\b/,
  },
  opensOrder: {
    first: 'order',
    shape: /^Order[.,!]/,
  },
  opensICall: {
    first: 'i we that the in',
    shape:
      /^(?:I (?:now )?call |We (?:now )?come to |I must (?:now |inform)|I (?:now )?remind |The Question is|I have (?:selected|to (?:inform|announce|notify))|I (?:will|am) (?:now )?(?:be )?(?:call|suspend)|That concludes|We (?:will|must|shall) (?:now )?(?:have|move|go|start|take)|In order to|We are (?:now )?(?:coming|going))/i,
  },
  opensPresiding: {
    words: 'chair suspend suspending limit box boxes members bench call gentleman order',
    shape:
      /\b(?:the Chair|suspend(?:ing)? the House|time limit|[Dd]ispatch [Bb]ox(?:es)?|hon\. Members|Front Bench|I will call|the hon\. Gentleman has|point of order)\b/,
  },
  opensThanks: {
    first: 'may i thank',
    shape:
      /^(?:May I (?:begin by )?(?:thank|congratulat)|I (?:would like to |want to |also |am sure )?(?:thank|am (?:very |most |extremely |always )?grateful|congratulate|commend)|Thank you)/,
  },
  opensFriend: {
    first: 'i my',
    shape: /^(?:I (?:\w+ ){1,5})?[Mm]y (?:right )?(?:hon\.|noble)(?: and (?:learned|gallant))? (?:F|f)riend/,
  },
  opensHonMember: {
    first: 'i the',
    shape:
      /^(?:I (?:\w+ ){1,5})?[Tt]he (?:right )?hon\.(?: and (?:learned|gallant))? (?:Lady|Gentleman|Member|Friend)/,
  },
  opensReplyAbout: {
    first: 'my the',
    shape:
      /^(?:[Mm]y|[Tt]he) (?:right )?(?:hon\.|noble)(?: and (?:learned|gallant))? (?:[Ff]riend|Lady|Gentleman|Member|Lord|Baroness)(?: (?:also|rightly|then|just))? (?:asks?|asked|talk(?:s|ed)|touched|mention(?:s|ed)|raised|referred|refers|spoke)\b/,
  },
  opensNoble: {
    first: 'i the',
    shape: /^(?:I (?:\w+ ){1,5})?[Tt]he (?:most |right )?(?:noble|reverend|right reverend)\b/,
  },
  opensMinister: {
    first: 'the as will does can is has if would could given',
    shape:
      /^(?:The|As the|Will the|Does the|Can the|Is the|Has the|If the|Would the|Could the|Given that the) (?:Minister|Secretary of State|Chancellor|Prime Minister|Foreign Secretary|Home Secretary|Leader of the House|Attorney General|Solicitor General)\b/,
  },
  opensQuestion: {
    first:
      'but does do will would can could may is are has have did was were what when how why which who where should further in given',
    shape:
      /^(?:But )?(?:Does|Do|Will|Would|Can|Could|May|Is|Are|Has|Have|Did|Was|Were|What|When|How|Why|Which|Who|Where|Should|Further to|In (?:the )?light of|Given)\b/,
  },
  opensYesNo: {
    first: 'yes no absolutely indeed quite certainly of exactly well',
    shape: /^(?:Yes|No|Absolutely|Indeed|Quite|Certainly|Of course|Exactly|Well)\b/,
  },
  opensAgreement: {
    first: 'i that this',
    shape:
      /^(?:I (?:\w+ ){0,2}(?:agree|accept|understand|recognise|appreciate|hear|share|note|welcome|concur|echo)\b|That is|This is (?:an|a very))/,
  },
  opensAssurance: {
    first: 'i we it the',
    shape: /^(?:I (?:can|shall|will|am|have|do not|would|think|know|refer)\b|We\b|It is\b|The Government)/,
  },
  opensConnective: {
    first:
      'however moreover furthermore secondly thirdly fourthly fifthly finally first firstly second third lastly also another similarly indeed therefore nevertheless meanwhile then next in turning let on again so and but yet they he she these those such of to for that i clause amendment new',
    shape:
      /^(?:However|Moreover|Furthermore|Secondly|Thirdly|Fourthly|Fifthly|Finally|First(?:ly)?|Second|Third|Lastly|Also|Another|Similarly|Indeed|Therefore|Nevertheless|Meanwhile|Then|Next|In addition|In conclusion|Turning|Let me|Let us|On top|Again|So|And|But|Yet|They|He|She|These|Those|Such|Of course|To conclude|For example|That said|I (?:now )?turn|I will (?:now )?turn|Clause|Amendment|New clause)\b/,
  },
  opensPleasure: {
    first: 'it i',
    shape:
      /^(?:It is (?:a|an|always|such|indeed)[^.]{0,30}(?:pleasure|honour|privilege)|I (?:rise|begin by|start by|declare|draw the House|beg to move|wish to speak|intend to|speak (?:in|as|to)))\b/,
  },
  opensPointOfOrder: {
    first: 'on further',
    shape: /^(?:On a point of order|Further to that point of order)/,
  },
  opensRose: {
    first: 'several rose indicated nodded',
    shape: /^(?:(?:Several hon\. Members )?rose—|indicated (?:assent|dissent)|nodded)/,
  },
  opensGiveWay: {
    first: 'i will of',
    shape:
      /^(?:I (?:will|shall|am (?:happy|delighted|pleased) to|happily|gladly)?\s?give way|Will (?:the|my) [^?]{0,60}give way|Of course I (?:will )?give way|I (?:thank|am grateful to) [^.]{0,60}(?:for giving way|giving way))/,
  },
  opensFragment: { shape: /^\S{1,14}(?: \S{1,14}){0,3}[.!—]?$/ },
  opensInterrupted: {
    first: 'as i if',
    shape: /^(?:As I was saying|I was saying|I am sorry to interrupt|If I may (?:finish|continue|just))/,
  },
  opensProperName: { shape: /^(?:The )?[A-Z][a-z]+ [A-Z][a-z]+/ },
  opensOnSpeech: {
    words: 'making delivering giving setting being letting taking',
    shape:
      /^[^?]{0,90}\b(?:is|was|has been) (?:making|delivering|giving|setting out|being)\b|^[^?]{0,80}\b(?:letting me intervene|taking (?:my|an|this|another) intervention)\b/,
  },
  opensOnIntervention: {
    words: 'intervention interventions question questions point points',
    shape:
      /^[^?]{0,120}(?:\b(?:that|his|her|their|the|this)|’s|s’) (?:(?:very|extremely|timely|important|excellent|helpful) ){0,2}(?:intervention|question|point)s?\b/,
  },
  opensJudgement: {
    first: 'my the',
    shape:
      /^(?:[Mm]y|[Tt]he) (?:right )?(?:hon\.|noble)(?: and (?:learned|gallant))? (?:[Ff]riend|Lady|Gentleman|Member|Lord|Baroness)(?:,[^,.]{3,40},)? (?:is (?:\w+ ){0,2}(?:right|correct|wrong)|makes?|has (?:made|raised|asked|been)|raises|knows|will (?:be aware|know|understand)|and I)\b/,
  },
  opensAsTheyKnow: {
    first: 'as',
    shape: /^As (?:[Mm]y|[Tt]he|[Oo]ur) (?:right )?(?:hon\.|noble|Minister|Secretary)|^As (?:he|she)\b/,
  },
  opensIntent: {
    first: 'i first firstly it as we',
    shape:
      /^(?:I (?:want|wish|would like|should like|come to|intend|have (?:listened|heard|sat))|I (?:will|shall) (?:be brief|speak|address|focus|keep)|First(?:ly)?,? (?:of all,? )?(?:may )?I|It is a (?:shame|pity)|(?:As )?[Ww]e (?:have|are all|have just) (?:had|heard|aware))\b/,
  },
  opensToDebate: {
    words: 'debate called name',
    shape:
      /^[^?]{0,120}\b(?:(?:this|the|today’s|this evening’s|tonight’s) (?:important )?debate|called to speak|in (?:my|the) name)\b/,
  },
  opensToChair: { words: 'speaker', shape: /^[^.?]{0,60}\b(?:Mr|Madam) (?:Deputy )?Speaker\b/ },
  opensOnMyPart: {
    first: 'i my as may in let',
    shape: /^(?:I|My|As I|May I|In my|Let me)\b/,
  },
  opensThat: {
    first: 'that this it there',
    shape: /^(?:That|This|It|There)\b/,
  },
  opensSeat: { words: 'member', shape: /^[^?]{0,140}\bMember for\b/ },
  opensStatement: {
    first: 'with urgent before',
    shape: /^(?:With permission|\(Urgent Question\)|Urgent Question|With your permission|Before I call)/,
  },
};

/** Opens by naming the Member replied to. */
export const repliesTo: Shape = {
  first: 'i my the',
  shape:
    /^(?:I (?:[\w’]+ ){1,6})?(?:[Mm]y|[Tt]he) (?:right )?(?:hon\.|noble)(?: and (?:learned|gallant))? (?:[Ff]riend|Lady|Gentleman|Member|Lord|Baroness)/,
};
