import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dialects } from '../../src/layout/detect.ts';
import { defaultSettings, readSettings } from '../../src/lsp/settings.ts';

const ids = dialects.map(({ id }) => id);

function read(value: unknown): { warnings: string[]; dialect: string; include: string[] } {
  const warnings: string[] = [];
  const { dialect, outlineInclude } = readSettings(value, ids, (message) => warnings.push(message));
  return { warnings, dialect, include: [...outlineInclude].sort() };
}

const quiet = ['division', 'question', 'section', 'turn'];

describe('settings', () => {
  it('takes what it knows', () => {
    const settings = { dialect: 'uk-lords', outline: { include: ['turns', 'notes'] } };
    assert.deepEqual(read(settings), {
      warnings: [],
      dialect: 'uk-lords',
      include: ['note', 'section', 'turn'],
    });
    assert.deepEqual(read({ outline: { include: [] } }), {
      warnings: [],
      dialect: 'auto',
      include: ['section'],
    });
  });

  it('falls back for what it does not know, and says so', () => {
    for (const value of [
      { dialect: 'atlantis' },
      { dialect: 7 },
      { outline: { include: 'all' } },
      { outline: { include: ['trumpets', 3] } },
    ]) {
      assert.equal(read(value).warnings.length, 1, JSON.stringify(value));
    }
    assert.deepEqual(read({ dialect: 'atlantis' }), {
      warnings: read({ dialect: 'atlantis' }).warnings,
      dialect: 'auto',
      include: quiet,
    });
  });

  it('has defaults for clients without settings', () => {
    for (const value of [null, undefined, 'x', []])
      assert.equal(readSettings(value, ids, assert.ok).dialect, defaultSettings.dialect);
  });

  it('is offered by the manifest as the server knows it', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
      contributes: {
        configuration: {
          properties: Record<string, { enum?: string[]; default: unknown; items?: { enum: string[] } }>;
        };
      };
    };
    const { properties } = manifest.contributes.configuration;
    assert.deepEqual(properties['hansard.dialect']?.enum, ['auto', ...ids]);
    const include = properties['hansard.outline.include'];
    assert.deepEqual(read({ outline: { include: include?.default } }), {
      warnings: [],
      dialect: 'auto',
      include: quiet,
    });
    assert.deepEqual(read({ outline: { include: include?.items?.enum } }).warnings, []);
  });
});
