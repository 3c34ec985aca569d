/** The shipped files themselves: valid by the schema, whole, licensed, and written as the builder writes. */
import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { readPackText } from '../../src/knowledge/membership-records.ts';
import type { KeyField } from '../../src/knowledge/membership-records.ts';
import type { Pack } from '../../src/knowledge/pack.ts';
import { SHIPPED } from '../../src/knowledge/shipped.ts';
import { packText } from '../../tools/knowledge/build.ts';
import { shippedPack, shippedText } from './shipped.ts';

const validate = new Ajv({ allErrors: true, strict: false }).compile(
  JSON.parse(shippedText('pack.schema.json')) as object,
);

describe('knowledge packs', () => {
  for (const { file: name } of SHIPPED) {
    const pack = shippedPack(name);
    const { manifest, ...lists } = pack;

    describe(name, () => {
      it('is valid by the schema', () => {
        const isValid = validate(pack);
        assert.ok(isValid, JSON.stringify(validate.errors?.slice(0, 3)));
      });

      it('counts its records', () => {
        const counts = Object.fromEntries(
          Object.entries(lists).map(([list, records]) => [list, records.length]),
        );
        assert.deepEqual(manifest.counts, counts);
      });

      it('names every source that a record has, with its licence', () => {
        const known = new Set(manifest.sources.map((source) => source.id));
        const used = [
          ...(pack.memberships ?? []),
          ...(pack.instruments ?? []),
          ...(pack.organizations ?? []),
          ...(pack.parties ?? []),
        ];
        const missing = used.flatMap((record) => record.source.split('+')).filter((id) => !known.has(id));
        assert.deepEqual(missing, []);
        const notice = shippedText('NOTICE.md');
        for (const id of known) assert.ok(notice.includes(`\`${id}\``), `${id} is not in NOTICE.md`);
      });

      it('has ids once, and memberships only of its persons and posts', () => {
        const persons = (pack.persons ?? []).map((person) => person.id);
        const posts = (pack.posts ?? []).map((post) => post.id);
        const others = [...(pack.instruments ?? []), ...(pack.organizations ?? [])].map(
          (record) => record.id,
        );
        for (const ids of [persons, posts, others]) assert.equal(new Set(ids).size, ids.length);
        const [knownPersons, knownPosts] = [new Set(persons), new Set(posts)];
        for (const { person_id: person, post_id: post } of pack.memberships ?? []) {
          assert.ok(knownPersons.has(person), person);
          assert.ok(post === undefined || knownPosts.has(post), post);
        }
      });

      it('has one record per line, as the builder writes it', () => {
        assert.equal(shippedText(name), packText(pack));
      });
    });
  }

  const fields: readonly KeyField[] = ['person_id', 'post_id', 'organization', 'area', 'rank'];
  const invented: Pack = {
    manifest: { id: 'x', title: 'Invented', sources: [], counts: {} },
    memberships: [
      { person_id: 'a\\"é', organization: 'commons', area: 'Ayr "North", Île', source: 'own' },
      { person_id: 'b', post_id: 'p', role: 'Keeper, "rank":"no"', organization: 'Harbour', source: 'own' },
    ],
  };
  for (const [name, pack] of [
    ['uk-2010.json', shippedPack('uk-2010.json')],
    ['world-2000.json', shippedPack('world-2000.json')],
    ['treaty-register.json', shippedPack('treaty-register.json')],
    ['an invented one', invented],
  ] as const) {
    const expected = pack.memberships ?? [];
    for (const text of [packText(pack), JSON.stringify(pack)]) {
      it(`are read line by line as they are read whole: ${name}, ${text.length} characters`, () => {
        const { memberships } = readPackText(text);
        const indexes = Array.from({ length: memberships.count }, (_, index) => index);
        for (const field of fields)
          assert.deepEqual(
            indexes.map((index) => memberships.field(index, field)),
            expected.map((record) => record[field]),
          );
        assert.deepEqual(
          indexes.map((index) => memberships.record(index)),
          expected,
        );
      });
    }
  }

  it('refuses a membership with neither end nor date of reading', () => {
    const membership = { person_id: 'p', organization: 'commons', source: 'own' };
    assert.ok(!validate({ manifest: shippedPack('uk-2010.json').manifest, memberships: [membership] }));
  });
});
