// The pictures of `npm run screenshots`: what is in the editor when each is taken. To add one, add a row.
import {
  goToLine,
  hoverOver,
  leaveText,
  openOutline,
  waitForExtensions,
  waitForText,
  widenOutline,
} from './workbench.mjs';

/** The fixture that every picture shows. */
export const picturedFile = 'aleppo-bombings.hansard.txt';

/** The themes, by the word that ends the name of a picture. */
export const themes = { dark: 'Default Dark Modern', light: 'Default Light Modern' };

/**
 * What each picture shows, in this order in one and the same editor: `stage` brings it about and returns when it is there.
 * A name becomes the file `<name>-<theme>.png`.
 * @type {{ name: string, stage: (page: import('playwright-core').Page) => Promise<unknown> }[]}
 */
export const scenes = [
  {
    name: 'outline',
    stage: async (page) => {
      await waitForText(page, 'Aleppo Bombings');
      await openOutline(page, 'Aleppo Bombings');
      await widenOutline(page, 470);
      await leaveText(page);
      await waitForExtensions(page);
    },
  },
  {
    name: 'hover-office',
    stage: async (page) => {
      await goToLine(page, 11);
      await hoverOver(page, 'Foreign Secretary');
    },
  },
  {
    name: 'hover-address',
    stage: async (page) => {
      await leaveText(page);
      await goToLine(page, 15);
      await hoverOver(page, 'right hon.');
    },
  },
];
