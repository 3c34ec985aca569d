// Finds the browser that shows the editor: the one named in CHROME_PATH, an installed Chrome, Chromium or Edge, or, on
// Linux x64, a headless Chromium from the npm registry. Starting it for the editor is session.mjs's part.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../processes.mjs';
import { installPart } from './install.mjs';

const linuxNames = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The usual places of installed browsers on a platform, whether or not one is there, best first. */
export function usualPlaces(platform, env, home) {
  if (platform === 'darwin') {
    return ['/Applications', `${home}/Applications`].flatMap((folder) =>
      macApplications.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => windowsPrograms.map((program) => `${folder}\\${program}`));
  }
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return linuxNames.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** Whether a browser starts at all; returns why not. On Windows `--version` would open a window, so its word is taken. */
async function reasonNotToStart(file, env) {
  if (process.platform === 'win32') return undefined;
  try {
    const { code, output } = await run(file, ['--version'], { quiet: true, timeLimit: 20_000, env });
    return code === 0
      ? undefined
      : output.trim().split('\n').slice(0, 3).join(' ') || `it ended with code ${code}`;
  } catch (error) {
    return error.message;
  }
}

/** The Chromium of the package @sparticuz/chromium, unpacked once. It has no window. */
async function packagedBrowser() {
  const folder = await installPart(
    'browser',
    'a headless Chromium (75 MB to fetch)',
    ['browser'],
    async (part) => {
      const unpacked = path.join(part, 'chromium');
      mkdirSync(unpacked);
      const modules = path.join(part, 'browser/node_modules/@sparticuz/chromium');
      const { main } = JSON.parse(readFileSync(path.join(modules, 'package.json'), 'utf8'));
      const entry = pathToFileURL(path.join(modules, main ?? 'build/index.js')).href;
      const script = `import chromium, { inflate } from ${JSON.stringify(entry)};
await chromium.executablePath();
await inflate(${JSON.stringify(path.join(modules, 'bin/al2023.tar.br'))});`;
      const file = path.join(part, 'unpack.mjs');
      writeFileSync(file, script);
      // The package unpacks into the folder of temporary files, whichever that is.
      const { code, output } = await run(process.execPath, [file], {
        quiet: true,
        env: { TMPDIR: unpacked },
      });
      if (code !== 0) throw new Error(`The headless Chromium could not be unpacked:\n${output}`);
    },
  );
  const unpacked = path.join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(unpacked, 'fonts') };
  return {
    path: path.join(unpacked, 'chromium'),
    // Its own copies of shared libraries are for machines that lack them; where they are there, they fit better.
    environments: [fonts, { ...fonts, LD_LIBRARY_PATH: path.join(unpacked, 'al2023', 'lib') }],
  };
}

const advice = `Install Google Chrome, Chromium or Microsoft Edge (on Debian and Ubuntu: apt-get install chromium),
or set CHROME_PATH to the executable of one.`;

/**
 * Finds a browser that starts.
 * @param {{ window?: boolean }} [need] `window`: one that can show a window
 * @returns {Promise<{ path: string, env: Record<string, string> }>} the executable and what to add to its environment
 */
export async function findBrowser({ window = false } = {}) {
  const { CHROME_PATH: named } = process.env;
  const tried = [];
  const installed = named
    ? [named]
    : usualPlaces(process.platform, process.env, os.homedir()).filter(existsSync);
  for (const file of new Set(installed)) {
    const reason = await reasonNotToStart(file, {});
    if (!reason) return { path: file, env: {} };
    tried.push(`  ${file}: ${reason}`);
  }
  if (!named && !window && process.platform === 'linux' && process.arch === 'x64') {
    const { path: file, environments } = await packagedBrowser();
    for (const env of environments) {
      const reason = await reasonNotToStart(file, env);
      if (!reason) return { path: file, env };
      tried.push(`  ${file}: ${reason}`);
    }
  }
  throw new Error(['No browser that starts was found.', ...tried, advice].join('\n'));
}
