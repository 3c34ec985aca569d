// The .vsix as users get it: what is in it, and that outline and hover work when that very file is installed. Runs outside
// the editor and looks at it from without, as a reader does; what the features answer in detail, the suites inside test.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { build } from '../tools/build.mjs';
import { installExtension } from '../tools/editor/server.mjs';
import { editorUrl, openSession, sessionFolder } from '../tools/editor/session.mjs';
import { hoverOver, openOutline, waitForStatus, waitForText } from '../tools/editor/workbench.mjs';
import { removeFolder } from '../tools/folders.mjs';
import { packageExtension } from '../tools/package.mjs';
import { root } from '../tools/packages.mjs';
import { endChildrenWithUs } from '../tools/processes.mjs';

const fixture = 'aleppo-bombings.hansard.txt';

/** Of a parliament that only the reader's own facts know. */
const harbour = `// hansard: date=2016-10-18
Assembly of Ruritania

Lanterns

Jane Example: I thank the First Harbourmaster for her answer about the pier.
`;
const ownFacts = `name,gender,constituency,party,start,office
Ann Sample,female,North Ayrmouth,Harbour Party,2015-05-07,
Ann Sample,female,,,2016-01-10,First Harbourmaster
`;

/** What may be in the package. VS Code adds .vsixmanifest when it installs. */
const allowed = [
  /^(?:package\.json|package\.nls(?:\.[\w-]+)?\.json|README\.md|readme\.md|CHANGELOG\.md|changelog\.md|LICENSE(?:\.txt)?)$/,
  /^client\/dist\/(?:extension\.node|language-client\.node|extension\.browser)\.js$/,
  /^client\/dist\/THIRD-PARTY-NOTICES\.txt$/,
  /^server\/dist\/server\.(?:node\.cjs|browser\.js)$/,
  /^server\/knowledge\/[^/]+$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^client\/(?:media|walkthrough)\/[\w.-]+$/,
  /^test-fixtures\/aleppo-bombings\.hansard\.txt$/,
  /^\.vsixmanifest$/,
];
const required = [
  'client/dist/THIRD-PARTY-NOTICES.txt',
  'client/dist/extension.browser.js',
  'client/dist/extension.node.js',
  'client/dist/language-client.node.js',
  'package.json',
  'package.nls.json',
  'readme.md',
  'changelog.md',
  'LICENSE.txt',
  'server/dist/server.browser.js',
  'server/dist/server.node.cjs',
  'syntaxes/hansard.tmLanguage.json',
  'syntaxes/language-configuration.json',
  `test-fixtures/${fixture}`,
];

/** A file of the extension as package.json names it: grammars with a leading "./", walkthroughs without. */
const namedFile = /^(?:\.\/)?((?:client|server|syntaxes)\/[\w./-]+)$/;

/** The files that a part of package.json names, wherever they stand in it. */
function namedFiles(value) {
  if (typeof value === 'string') return [...(namedFile.exec(value)?.slice(1) ?? [])];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namedFiles) : [];
}

describe('the packaged extension', function () {
  this.timeout(120_000);
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  let folder;
  let extensionsFolder;
  let installed;

  before(async () => {
    endChildrenWithUs();
    folder = sessionFolder();
    extensionsFolder = path.join(folder, 'extensions');
    await build({ production: true });
    const vsix = await packageExtension(folder);
    await installExtension(vsix, { dataFolder: path.join(folder, 'server'), extensionsFolder });
    installed = path.join(extensionsFolder, `${publisher}.${name}-${version}`);
  });

  after(() => removeFolder(folder));

  /** The files of the installed extension, with forward slashes. */
  const files = () =>
    readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(installed, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
      );

  it('holds the files of the allow-list and no others', () => {
    assert.deepEqual(
      files().filter((file) => !allowed.some((shape) => shape.test(file))),
      [],
    );
  });

  it('holds what it cannot do without, and every file that package.json names', () => {
    const { main, browser, icon, contributes } = JSON.parse(
      readFileSync(path.join(installed, 'package.json'), 'utf8'),
    );
    const present = new Set(files());
    const wanted = [...required, ...namedFiles([main, browser, icon, contributes])];
    assert.deepEqual(
      wanted.filter((file) => !present.has(file)),
      [],
    );
  });

  for (const [host, kind] of [
    ['Node', 'workspace'],
    ['web-worker', 'web'],
  ]) {
    describe(`installed, in the ${host} extension host`, () => {
      let session;

      before(async () => {
        const own = sessionFolder();
        const workspace = path.join(own, 'debates');
        mkdirSync(workspace);
        copyFileSync(path.join(root, 'test-fixtures', fixture), path.join(workspace, fixture));
        session = await openSession({
          folder: own,
          extensionsFolder,
          settings: {
            'remote.extensionKind': { [`${publisher}.${name}`]: [kind] },
            'outline.collapseItems': 'alwaysExpand',
          },
        });
        await session.page.goto(
          editorUrl(session.server, { workspace, file: path.join(workspace, fixture) }),
        );
        await waitForText(session.page, 'Aleppo Bombings');
      });

      after(() => session?.close());

      it('shows the outline of the debate', () => openOutline(session.page, 'Aleppo Bombings'));

      it('shows a hover on an office', async () => {
        const card = await hoverOver(session.page, 'Foreign Secretary');
        assert.match(card, /Boris Johnson/);
      });
    });
  }

  describe('installed, in a workspace of two folders that nobody has trusted', () => {
    let session;

    before(async () => {
      const own = sessionFolder();
      const [debates, harbours] = ['debates', 'harbours'].map((folder) => path.join(own, folder));
      mkdirSync(debates);
      mkdirSync(path.join(harbours, '.hansard'), { recursive: true });
      copyFileSync(path.join(root, 'test-fixtures', fixture), path.join(debates, fixture));
      writeFileSync(path.join(harbours, 'harbour.hansard'), harbour);
      writeFileSync(path.join(harbours, '.hansard/assembly.csv'), ownFacts);
      const workspace = path.join(own, 'both.code-workspace');
      writeFileSync(workspace, JSON.stringify({ folders: [{ path: debates }, { path: harbours }] }));
      session = await openSession({
        folder: own,
        extensionsFolder,
        asksTrust: true,
        settings: {
          'security.workspace.trust.startupPrompt': 'never',
          'outline.collapseItems': 'alwaysExpand',
        },
      });
      const file = path.join(harbours, 'harbour.hansard');
      await session.page.goto(editorUrl(session.server, { workspace, file }));
      await waitForText(session.page, 'First Harbourmaster');
    });

    after(() => session?.close());

    it('is restricted', () => waitForStatus(session.page, 'Restricted Mode'));

    it('shows the outline of a debate in the second folder', () => openOutline(session.page, 'Lanterns'));

    it('shows a hover from the facts of that folder', async () => {
      const card = await hoverOver(session.page, 'First Harbourmaster');
      assert.match(card, /Ann Sample/);
    });
  });
});
