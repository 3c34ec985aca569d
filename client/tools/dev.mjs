// The project's commands, as the scripts of package.json name them: set-up first, then the command. This file and what it
// imports at the top use Node built-ins only, so that a fresh clone can run it before anything is installed.
import { installPackages } from './packages.mjs';
import { endChildrenWithUs } from './processes.mjs';

const commands = {
  start: { module: './start.mjs', build: 'development' },
  test: { module: './test.mjs', build: 'development' },
  desktop: { module: './desktop.mjs', build: 'development' },
  package: { module: './package.mjs', build: 'production' },
  screenshots: { module: './screenshots.mjs', build: 'production' },
  browser: { module: './browser-check.mjs' },
};

/** Does the set-up that a command needs, then the command; its arguments are those after its name. */
async function perform(name, args) {
  const command = commands[name];
  if (!command)
    throw new Error(`Usage: node client/tools/dev.mjs ${Object.keys(commands).join(' | ')} [arguments]`);
  await installPackages();
  if (command.build) {
    const { build } = await import('./build.mjs');
    await build({ production: command.build === 'production' });
  }
  const { main } = await import(command.module);
  await main(args);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or later is needed; this is ${process.version}.`);
  process.exit(1);
}
endChildrenWithUs();
try {
  await perform(process.argv[2], process.argv.slice(3));
} catch (error) {
  // esbuild has printed the errors of a build already.
  if (!error.errors) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
