import assert from 'node:assert/strict';
import { languagesIn } from '../../src/text/language.ts';

const english = 'We are of the view that the harbour is not for this Minister to close. ';
const french = 'Nous sommes avec vous, et les ports du pays ne sont pas dans une bonne situation. ';
const irish =
  'Tá an port dúnta agus níl aon seirbhís againn. Bhí sé ar oscailt chun leasa an phobail agus faoi smacht. ';

describe('languages of a text', () => {
  const cases: Readonly<Record<string, [text: string, languages: string[]]>> = {
    'nothing written': ['', []],
    'too little to tell': ['Order. The harbour.', []],
    'names only': ['Adams, Ada\nBell, Ben\nCole, Cy\n'.repeat(20), []],
    English: [english, ['en']],
    French: [french, ['fr']],
    Irish: [irish, ['ga']],
    Māori: ['Kei te mihi ki ngā koutou. Ka nui te pai o tēnei kaupapa, nei rā te whakaaro o tātou.', ['mi']],
    Swahili: [
      'Bw. Spika, katika hali hii kama ile, barabara hiyo ni mbaya sana lakini watu wale kwa sasa hapa.',
      ['sw'],
    ],
    Welsh: ['Mae gan yr harbwr wedi bod yn bwysig, ac nid ydy hynny ond yn dechrau hefyd.', ['cy']],
    'Chinese, traditional': [
      '主席，本會議員對這個國家的時務有很多問題要說，實為重要，我們學習。'.repeat(3),
      ['zh-Hant'],
    ],
    'Chinese, simplified': [
      '主席，本会议员对这个国家的时务有很多问题要说，实为重要，我们学习。'.repeat(3),
      ['zh-Hans'],
    ],
    'two languages, the main one first': [english.repeat(5) + french.repeat(2), ['en', 'fr']],
    'a mark of the language spoken': [`${english.repeat(4)}\n[Français]\nMerci.`, ['en', 'fr']],
    'a phrase of another language is none': [
      `${english.repeat(20)} Raison d’être des ports, les voilà.`,
      ['en'],
    ],
  };
  for (const [name, [text, languages]] of Object.entries(cases))
    it(name, () => assert.deepEqual(languagesIn(text), languages));

  it('looks at windows of a long text', () => {
    assert.deepEqual(languagesIn(english.repeat(300) + french.repeat(700)), ['fr', 'en']);
  });
});
