import assert from 'node:assert/strict';
import { dialects, recogniseDialect } from '../../src/layout/detect.ts';
import { buildTranscript } from '../../src/transcript/build.ts';

/** Reports of houses that have no dialect of their own: the dialect they are read with, and who speaks. */
const reports: Readonly<
  Record<string, readonly [dialect: string, text: string, speakers: readonly string[]]>
> = {
  'a devolved parliament with names above the words': [
    'generic',
    'Meeting date: Tuesday, March 12, 2024\n\nHarbour Works\n\nThe Presiding Officer (Alison Example)\nThe next item is a statement on the harbour.\n\n14:21\nThe Cabinet Secretary for Transport (Peter Sample)\nPresiding Officer, the works begin in May.\n\nAnn Specimen (Eastmarsh) (Lab)\nWhen do they end?\n\nPeter Sample\nIn June.\n\nThe Presiding Officer\nI call the next speaker.\n',
    ['Alison Example', 'Peter Sample', 'Ann Specimen', 'Peter Sample', 'Alison Example'],
  ],
  'an assembly with ministers’ offices behind their names': [
    'generic',
    'Official Report: Monday 11 March 2024\n\nThe Assembly met at 12.00 noon (Mr Speaker in the Chair).\n\nMr Speaker: Order.\n\nMr Sample (The Minister for Ports): The works begin in May.\n\nMrs D Example: Which May?\n\nSome Members: Hear, hear.\n\nThe Acting Speaker (Mr Specimen): Order.\n\n1. Mr Placeholder asked the Minister of Ports to outline the works.\nMr Sample: They begin in May.\n',
    [
      'Mr Speaker',
      'Mr Sample',
      'Mrs D Example',
      'Some Members',
      'Mr Specimen',
      'Mr Placeholder',
      'Mr Sample',
    ],
  ],
  'a house that prints party and seat in one bracket': [
    'generic',
    'Mr Speaker: Hon Members, item 4.\n\nMr Kofi Example (NPP — Eastmarsh): Mr Speaker, the works begin in May.\n\nMinister for Ports (Ms Ama Sample) (MP): Mr Speaker, it is so.\n\nSome Hon Members: Rose --\n\nMr Example: On a point of order, Mr Speaker.\n',
    ['Mr Speaker', 'Mr Kofi Example', 'Ms Ama Sample', 'Some Hon Members', 'Mr Kofi Example'],
  ],
  'evidence with numbered questions': [
    'generic',
    '[14:05]\nCHAIR: The next witness is here.\nQ12 Ann Example: When do the works begin?\nPeter Sample: In May, Chair.\nQ13 Ann Example: And when do they end?\nPeter Sample: I can write to the Committee.\nQ14 Chair: Please do.\n',
    ['CHAIR', 'Ann Example', 'Peter Sample', 'Ann Example', 'Peter Sample', 'CHAIR'],
  ],
  'an old volume with names in capitals and titles with a stop': [
    'uk-historic',
    'HARBOUR WORKS\n\nMr. EXAMPLE (Eastmarsh) asked the Minister of Ports when the works would begin.\n\nThe MINISTER OF PORTS (Mr. Sample): The works will begin in May.\n\nMr. EXAMPLE: Is the right hon. Gentleman aware that this is late?\n\nViscountess SPECIMEN: Will he hasten?\n',
    ['Mr. EXAMPLE', 'Mr. Sample', 'Mr. EXAMPLE', 'Viscountess SPECIMEN'],
  ],
  'an assembly’s questions by their references, its divisions': [
    'generic',
    'The Assembly met at 12.00 noon (Mr Speaker [Mr Pattern] in the Chair).\n\nHarbour Works\n\nMs Á Example-Model asked the Minister of Ports to outline the works. (AQO 12/22-27)\n\nMr O’Sample (The Minister of Ports): They begin in May.\n\nThe Assembly divided:\n\nAyes 2; Noes 1\n\nAYES\n\nDr Example, Ms Model\n\nTellers for the Ayes: Ms Example and Mr Model\n\nNOES\n\nMr Sample, Mr Light\n\nQuestion accordingly agreed to.\n\nMr Speaker: I call Mr Model.\n',
    ['Ms Á Example-Model', 'Mr O’Sample', 'Mr Speaker'],
  ],
  'columns of print, whose labels run on': [
    'generic',
    `Scottish Parliament\n\nTuesday 12 March 2024\n\n${'The Deputy Presiding Officer (Annabelle\nModel): Good afternoon. The first item of business\nis portfolio question time. I remind members that\nquestions are to be brief.\nThe Cabinet Secretary for Ferries, Harbours\nand Islands (Peter Sample): We have made some\ngood progress on the harbour at Northtown, and so\nwill go on.\n'.repeat(3)}`,
    [1, 2, 3].flatMap(() => ['Annabelle Model', 'Peter Sample']),
  ],
  'names above the time at which they spoke, with offices': [
    'generic',
    'Senedd Cymru\n\nElin Model\n13:30:11\nPrynhawn da a chroeso.\n\nPeter Sample MS\nFirst Minister\n13:31:02\nThe works begin in May.\n\nRhun ap Example MS\n13:31:40\nDiolch.\n\nThe Llywydd\n13:32:50\nThank you.\n',
    ['Elin Model', 'Peter Sample MS', 'Rhun ap Example MS', 'The Llywydd'],
  ],
  'a plenary in two languages, the time below a blank line, items with numbers': [
    'generic',
    'Plenary 12/03/2024\n\nThe Senedd met in the Chamber at 13:30 with the Llywydd (Elin Model) in the Chair.\n\nY Llywydd / The Llywydd\n\n13:30:11\nPrynhawn da.\n\n1. Questions to the First Minister\n\nAnn Example MS\n\n13:30:55\nWhen do the works begin? OQ60812\n\nPeter Sample MS\nPrif Weinidog / First Minister\n\n13:31:04\nIn May.\n\nY Dirprwy Lywydd / The Deputy Presiding Officer\n\n13:32:30\nDiolch.\n',
    [
      'Y Llywydd / The Llywydd',
      'Ann Example MS',
      'Peter Sample MS',
      'Y Dirprwy Lywydd / The Deputy Presiding Officer',
    ],
  ],
  'names with a link to who they are': [
    'generic',
    'Y Cyfarfod Llawn\n\n13:30\nY Llywydd / The Llywydd Bywgraffiad Biography\nPrynhawn da a chroeso.\nGood afternoon and welcome.\n\nAnn Example Bywgraffiad Biography\nWhen do the works begin?\n\nPeter Sample Bywgraffiad Biography\nIn May.\n',
    ['Y Llywydd / The Llywydd', 'Ann Example', 'Peter Sample'],
  ],
  'numbered items over two lines, votes of two branches': [
    'generic',
    'TYNWALD COURT\n\nHANSARD\n\nDouglas, Tuesday, 19th March 2024\n\nHarbour works ............. 1455\n\nTynwald\n\nThe Court met at 10.30 a.m.\n\n1.1. Harbour works –\nStart of programme\n\nThe Hon. Member for Eastmarsh, Ms Example, to ask the Chief Minister:\n\nWhen the works begin?\n\nThe President: Ms Example.\n\nMs Example: I beg to ask.\n\nElectronic voting resulted as follows:\n\nIn the Keys – Ayes 2, Noes 1\n\nFOR\nDr Sample\nMs Example\n\nAGAINST\nMrs Light\n\nThe President: The motion carries.\n',
    ['The President', 'Ms Example', 'The President'],
  ],
  'a committee with its members at the head': [
    'generic',
    'OFFICIAL REPORT\n\nHarbours Committee\n\nTuesday 12 March 2024\n\nCONVENER\n*Ariane Example (Eastmarsh) (Green)\n\nDEPUTY CONVENER\n*Willie Sample (Westmarsh) (SNP)\n\nCOMMITTEE MEMBERS\n*Pam Pattern (Northtown) (Con)\n*Mark Light (Southtown) (Lab)\nStephanie Lamp (Northmarsh) (SNP)\n\n*attended\n\nScottish Parliament\n\nHarbours Committee\n\n[The Convener opened the meeting at 09:30]\n\nThe Convener (Ariane Example): Good morning.\n\nPam Pattern (Northtown) (Con): I have a question.\n',
    ['Ariane Example', 'Pam Pattern'],
  ],
  'names before the time at which they spoke': [
    'generic',
    'Welsh Parliament\n\nElin Model 13:30:11\nI call the First Minister.\n\nPeter Sample MS 13:31:02\nThe works begin in May.\n\nThe train leaves at 13:31:40\n',
    ['Elin Model', 'Peter Sample MS'],
  ],
  'seats in square brackets, titles and offices in Malay': [
    'generic',
    "DEWAN RAKYAT\n\nSelasa, 12 Mac 2024\n\nMesyuarat dimulakan pada pukul 10.00 pagi\n\nTuan Yang di-Pertua: Ya.\n\nMenteri Pengangkutan [Tuan Loke Contoh]: Terima kasih.\n\nPuan Teo Sampel [Kulai]: Penjelasan.\n\nBeberapa Ahli: [Bangun]\n\nTuan Timbalan Yang di-Pertua [Dato' Ramli bin Contoh]: Sila duduk.\n",
    ['Tuan Yang di-Pertua', 'Tuan Loke Contoh', 'Puan Teo Sampel', 'Beberapa Ahli', "Dato' Ramli bin Contoh"],
  ],
  'labels in Hindi among those in English': [
    'generic',
    'LOK SABHA\n\nWednesday, February 7, 2024/Magha 18, 1945 (Saka)\n\nThe Lok Sabha met at Eleven of the Clock\n\nHON. SPEAKER: Question No. 61.\n\nश्री राम उदाहरण (उत्तरपुर) : माननीय अध्यक्ष जी, धन्यवाद।\n\nमाननीय अध्यक्ष : श्री राम जी।\n\nSHRI R. EXAMPLE (NORTHPUR): Sir, no. …(Interruptions)\n',
    ['HON. SPEAKER', 'श्री राम उदाहरण', 'माननीय अध्यक्ष', 'SHRI R. EXAMPLE'],
  ],
  'a senate whose Members are called so in Ireland, too': [
    'generic',
    'SENATE OF THE FEDERAL REPUBLIC OF NIGERIA\n\nOFFICIAL REPORT\n\nTuesday, 12th March, 2024\n\nThe President of the Senate: Colleagues, I have read the Votes.\n\nSenator Ali Example (Northern East): Mr President, I move that we adopt them.\n\nThe Senate Leader (Senator Peter Sample): Mr President, I rise.\n',
    ['The President of the Senate', 'Senator Ali Example', 'Senator Peter Sample'],
  ],
  'a hearing whose labels end with a stop': [
    'generic',
    '                       OVERSIGHT OF HARBOR WORKS\n\n                             MARCH 13, 2024\n\n    The Chairwoman. Good morning. Welcome to our witnesses. I thank\nRanking Member Sample.\n    Senator Example. Thank you, Madam Chair.\n\n                   STATEMENT OF ANN MODEL, DIRECTOR\n\n    Ms. Model. Chairwoman, I met Mr. Sample. He and\nMr. Light. They agree.\n    Dr. von Pattern. I agree.\n    [Laughter.]\n    The Chairwoman. The hearing is adjourned.\n',
    ['The Chairwoman', 'Senator Example', 'Ms. Model', 'Dr. von Pattern', 'The Chairwoman'],
  ],
};

describe('reports of other houses', () => {
  it('are dated by digits where they say what the digits are', () => {
    const [, text] = reports['a plenary in two languages, the time below a blank line, items with numbers']!;
    const dated = (words: string): string | undefined => buildTranscript(words, dialects.at(-1)).sitting.date;
    assert.equal(dated(text), '2024-03-12');
    assert.equal(dated(text.replace('12/03', '27/03')), '2024-03-27');
    assert.equal(dated(text.replace('Plenary ', 'Plenary\n\n')), undefined);
  });

  it('are dated by a day in capitals', () => {
    const [, text] = reports['a hearing whose labels end with a stop']!;
    assert.equal(buildTranscript(text, recogniseDialect(text).dialect).sitting.date, '2024-03-13');
  });

  for (const [what, [dialect, text, speakers]] of Object.entries(reports))
    it(what, () => {
      const recognised = recogniseDialect(text).dialect;
      assert.equal(recognised.id, dialect);
      assert.deepEqual(
        buildTranscript(text, recognised).turns.map(({ speaker }) => speaker.name),
        speakers,
      );
    });
});
