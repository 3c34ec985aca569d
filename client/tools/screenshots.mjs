// npm run screenshots [folder]: pictures of the running editor, into client/media/screenshots by default, for the README
// and for whoever changes how something looks. What they show stands in editor/scenes.mjs.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { picturedFile, scenes, themes } from './editor/scenes.mjs';
import { editorUrl, openSession, sessionFolder } from './editor/session.mjs';
import { root } from './packages.mjs';

/** Takes the pictures of one theme. */
async function picture(theme, colorTheme, output) {
  const folder = sessionFolder();
  const workspace = path.join(folder, 'debates');
  mkdirSync(workspace);
  copyFileSync(path.join(root, 'test-fixtures', picturedFile), path.join(workspace, picturedFile));
  const session = await openSession({
    folder,
    settings: {
      'workbench.colorTheme': colorTheme,
      'outline.collapseItems': 'alwaysExpand',
      'editor.minimap.enabled': false,
      'window.title': '${activeEditorShort}',
      'editor.occurrencesHighlight': 'off',
    },
  });
  try {
    const file = path.join(workspace, picturedFile);
    await session.page.goto(editorUrl(session.server, { workspace, file, extension: root }));
    for (const { name, stage } of scenes) {
      const target = path.join(output, `${name}-${theme}.png`);
      try {
        await stage(session.page);
      } catch (error) {
        const failure = path.join(output, 'failure.png');
        await session.page.screenshot({ path: failure });
        throw new Error(`${name}-${theme}: ${error.message}\nWhat the page shows is in ${failure}.`, {
          cause: error,
        });
      }
      await session.page.screenshot({ path: target, animations: 'disabled' });
      console.log(path.relative(process.cwd(), target));
    }
  } finally {
    await session.close();
  }
}

/**
 * Takes all pictures.
 * @param {string[]} args the folder for them
 */
export async function main([folder = path.join(root, 'client/media/screenshots')]) {
  const output = path.resolve(folder);
  mkdirSync(output, { recursive: true });
  for (const [theme, colorTheme] of Object.entries(themes)) await picture(theme, colorTheme, output);
}
