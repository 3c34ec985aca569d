// node client/tools/dev.mjs browser: says which browser the tests will use, or, with exit code 1, what to install.
import { findBrowser } from './editor/browser.mjs';

/** Prints the executable of the browser. */
export async function main() {
  const { path } = await findBrowser();
  console.log(`Browser: ${path}`);
}
