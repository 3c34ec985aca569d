// What a person does and sees in the workbench, for the test of the package and the screenshots: the outline, a hover, a
// line. Everything waits for what it expects to see, never for a time. The markup of VS Code is known in this file only.
/* global document, NodeFilter -- of the page, in functions that run there */

/** How long something may take to appear, in milliseconds: an extension host and a language server start meanwhile. */
const patience = 30_000;

/** Waits until the editor shows a text. VS Code prints spaces as no-break spaces. */
export async function waitForText(page, text) {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.monaco-editor .view-line')].some((line) =>
        line.textContent.replaceAll('\u00a0', ' ').includes(wanted),
      ),
    text,
    { timeout: patience },
  );
}

/**
 * Opens the outline in the side bar and waits until it has a row of that name. Its rows are drawn anew whenever the
 * document or the server speaks, so between two looks there may be none: only one that has the row counts.
 * @returns {Promise<void>} rejected with the rows last seen when the row does not appear
 */
export async function openOutline(page, name) {
  const header = page.locator('.pane-header', { hasText: 'Outline' });
  await header.waitFor({ timeout: patience });
  if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  const rows = page.locator('.outline-tree .monaco-list-row .label-name');
  try {
    await rows.filter({ hasText: name }).first().waitFor({ timeout: patience });
  } catch (error) {
    const seen = (await rows.allInnerTexts()).join(', ') || 'no rows';
    throw new Error(`The outline does not show "${name}"; it shows ${seen}.`, { cause: error });
  }
}

/** Where a text of the editor is on the screen: the middle of its first occurrence; undefined when it is not in view. */
function positionOf(page, text) {
  return page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
      const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
      if (start < 0) continue;
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let before = 0;
      const middle = start + Math.floor(wanted.length / 2);
      while (walker.nextNode()) {
        const { length } = walker.currentNode.textContent;
        if (middle < before + length) {
          const range = document.createRange();
          range.setStart(walker.currentNode, middle - before);
          range.setEnd(walker.currentNode, middle - before + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        before += length;
      }
    }
    return undefined;
  }, text);
}

/** How often the mouse is laid on a text until a hover appears. */
const hoverAttempts = 3;

/** The hover of the editor; rows of the outline and buttons have hovers of another kind. */
const editorHover = '.monaco-resizable-hover .monaco-hover:visible';

/**
 * Rests the mouse on a text of the editor until a hover appears.
 * @returns {Promise<string>} what the hover says
 */
export async function hoverOver(page, text) {
  await waitForText(page, text);
  // The first thing to appear may say that the real one is being fetched.
  const contents = page.locator(`${editorHover} .hover-contents`, { hasNotText: /^Loading/ }).first();
  for (let attempt = 1; ; attempt++) {
    const place = await positionOf(page, text);
    if (!place) throw new Error(`"${text}" is broken across two lines of the screen: choose a shorter text.`);
    await page.mouse.move(place.x + 40, place.y + 60);
    await page.mouse.move(place.x, place.y, { steps: 4 });
    try {
      return await contents.innerText({ timeout: patience / hoverAttempts });
    } catch (error) {
      // A banner or a notice can move the text from under the mouse, and what it then rests on has no hover.
      if (attempt === hoverAttempts) throw error;
    }
  }
}

/** Takes the mouse off the text, which closes a hover. */
export async function leaveText(page) {
  await page.mouse.move(640, 790);
  await page.locator(editorHover).waitFor({ state: 'hidden', timeout: patience });
}

/** Gives the outline the whole side bar, and the side bar a width at which details are not cut short. */
export async function widenOutline(page, width) {
  const folder = page.locator('.explorer-viewlet .pane-header').first();
  if ((await folder.getAttribute('aria-expanded')) === 'true') await folder.click();
  const edge = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(edge.x + edge.width, 300);
  await page.mouse.down();
  await page.mouse.move(width, 300, { steps: 4 });
  await page.mouse.up();
}

/** Waits until the status bar says something. */
export async function waitForStatus(page, text) {
  await page.locator('.statusbar-item', { hasText: text }).first().waitFor({ timeout: patience });
}

/** Waits until the status bar no longer says that extensions are starting. */
export async function waitForExtensions(page) {
  await page
    .locator('.statusbar-item', { hasText: 'Activating' })
    .waitFor({ state: 'hidden', timeout: patience });
}

/** Moves the view to a line of the file, as Go to Line does. */
export async function goToLine(page, line) {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+g');
  const input = page.locator('.quick-input-widget input:visible');
  await input.waitFor({ timeout: patience });
  await input.fill(`:${line}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden', timeout: patience });
}
