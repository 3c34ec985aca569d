/**
 * The commands *Who Held Office…* and *Who Sat for…*: a day, then a list of every office or constituency with its holder. Owns the
 * asking and what happens with the chosen row; the answers are the server’s.
 */
import { Disposable, Uri, commands, env, window, type QuickPickItem, type TextEditor } from 'vscode';
import type { Holders, HoldersParams } from '../../../server/src/lsp/protocol.ts';
import { isIsoDate } from '../first-line-comment.ts';
import type { HansardExtension } from '../session.ts';

/** A row; without holders it only says that no row has the words. */
interface HoldersItem extends QuickPickItem {
  readonly holders?: Holders;
}

/** What the two commands ask about. */
const WORDS = {
  office: { title: 'Hansard: Who Held Office', place: 'Office, or name of the holder' },
  seat: { title: 'Hansard: Who Sat for', place: 'Constituency, or name of the Member' },
} as const;

const OFFICIAL_PAGE = 'Official Page';
const COPY = 'Copy';
/** Hosts of official pages; a link to anywhere else is not opened. */
const HOSTS = ['members.parliament.uk'];
/** Characters of a selection above which it is no title or name. */
const LONGEST = 80;

/**
 * Registers both commands. Their arguments, both optional: an ISO date, then the day is not asked for; words to look for. They
 * resolve to what was told, as soon as a row is chosen.
 * @param sitting what is known of the transcript in front of the reader: its day is proposed
 * @param holders asks the server, which is started if need be
 */
export function registerWhoCommands(
  sitting: HansardExtension['sitting'],
  holders: (params: HoldersParams) => Promise<readonly Holders[]>,
): Disposable {
  const register = (command: string, kind: HoldersParams['kind']) =>
    commands.registerCommand(command, async (day?: unknown, words?: unknown) => {
      const editor = window.activeTextEditor;
      const transcript = editor?.document.languageId === 'hansard' ? editor.document : undefined;
      const date =
        typeof day === 'string' && isIsoDate(day)
          ? day
          : await askDay(kind, transcript && (await sitting(transcript.uri))?.date);
      if (date === undefined) return undefined;
      const textDocument = transcript && { uri: transcript.uri.toString() };
      const rows = await holders({ kind, date, ...(textDocument && { textDocument }) });
      const sought = typeof words === 'string' ? words : transcript && editor && selected(editor);
      return choose(rows, kind, date, sought);
    });
  return Disposable.from(register('hansard.whoHeldOffice', 'office'), register('hansard.whoSatFor', 'seat'));
}

/** The selected words, if they can be a name or a title. */
function selected({ document, selection }: TextEditor): string | undefined {
  if (selection.isEmpty || !selection.isSingleLine) return undefined;
  const words = document.getText(selection).trim();
  return words.length <= LONGEST ? words : undefined;
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function askDay(
  kind: HoldersParams['kind'],
  proposed: string | undefined,
): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: WORDS[kind].title,
    prompt: 'On which day?',
    placeHolder: 'YYYY-MM-DD',
    value: proposed ?? today(),
    validateInput: (text) =>
      isIsoDate(text.trim()) ? undefined : 'Enter a day as year, month and day, for example 2016-10-18.',
  });
  return answer?.trim();
}

const itemOf = (holders: Holders): HoldersItem => ({
  label: holders.shortTitle ?? holders.title,
  description: holders.names.join(', '),
  detail: [...(holders.shortTitle === undefined ? [] : [holders.title]), holders.detail].join(' · '),
  holders,
});

/** Shows the rows and tells of the chosen one; resolves to the words told. */
async function choose(
  rows: readonly Holders[],
  kind: HoldersParams['kind'],
  date: string,
  sought: string | undefined,
): Promise<string | undefined> {
  if (rows.length === 0) {
    void window.showInformationMessage(`Hansard: the tables know nothing for ${date}.`);
    return undefined;
  }
  const chosen = await pick(rows.map(itemOf), kind, date, sought);
  if (chosen === undefined) return undefined;
  const words = wordsOf(chosen, date);
  void tell(chosen, words);
  return words;
}

/** The list, with the words that are sought already typed if a row has them; resolves to what the chosen row is about. */
async function pick(
  items: readonly HoldersItem[],
  kind: HoldersParams['kind'],
  date: string,
  sought = '',
): Promise<Holders | undefined> {
  const list = window.createQuickPick<HoldersItem>();
  list.title = `${WORDS[kind].title}, ${date}`;
  list.placeholder = WORDS[kind].place;
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = items;
  if (nothingFound(items, sought, date) === undefined) list.value = sought;
  list.onDidChangeValue((typed) => {
    const nothing = nothingFound(items, typed, date);
    // Rows that stay the same are left alone, and with them the row that is active.
    if (nothing !== undefined) list.items = [...items, nothing];
    else if (list.items.length > items.length) list.items = items;
  });
  try {
    return await new Promise((resolve) => {
      list.onDidAccept(() => {
        const holders = list.activeItems[0]?.holders;
        if (holders !== undefined) resolve(holders);
      });
      list.onDidHide(() => resolve(undefined));
      list.show();
    });
  } finally {
    list.dispose();
  }
}

/** The row that stands in an otherwise empty list, whatever the editor filters; `undefined` where a row has the typed words. */
export function nothingFound(
  items: readonly QuickPickItem[],
  typed: string,
  date: string,
): QuickPickItem | undefined {
  const words = typed.trim();
  const small = words.toLowerCase();
  if (items.some(({ label, description, detail }) => isIn(small, label, description, detail)))
    return undefined;
  return { label: `Nothing was found with the words “${words}” on ${date}.`, alwaysShow: true };
}

const isIn = (small: string, ...texts: readonly (string | undefined)[]): boolean =>
  texts.some((text) => text?.toLowerCase().includes(small));

const wordsOf = ({ title, names, detail, source }: Holders, date: string): string =>
  `${title}, ${date}: ${names.join(', ')} (${detail}). Source: ${source}.`;

async function tell({ url }: Holders, words: string): Promise<void> {
  const page = url !== undefined && HOSTS.includes(Uri.parse(url).authority) ? [OFFICIAL_PAGE] : [];
  const choice = await window.showInformationMessage(words, COPY, ...page);
  if (choice === COPY) await env.clipboard.writeText(words);
  if (choice === OFFICIAL_PAGE && url !== undefined) await env.openExternal(Uri.parse(url));
}
