// npm run test:desktop: the editor's suites on a desktop VS Code that @vscode/test-electron downloads. It needs the
// internet and a display; npm test needs neither.
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from './packages.mjs';

/**
 * Runs the suites of the Node extension host.
 * @param {string[]} args the version of VS Code, "stable" by default
 */
export async function main([version = 'stable']) {
  await runTests({
    version,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'client/dist/test/node/index'),
    launchArgs: [path.join(root, 'test-fixtures'), '--disable-extensions'],
  });
}
