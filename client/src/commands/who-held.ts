/**
 * The commands *Who Held Office…* and *Who Sat for…*: a day, then a list of every office or constituency with its holder. Owns the
 * asking and what happens with the chosen row; the answers are the server’s.
 */
import { Disposable, Uri, commands, env, window, type QuickPickItem } from 'vscode';
import type { Holders, HoldersParams } from '../../../server/src/lsp/protocol.ts';
import { isIsoDate } from '../first-line-comment.ts';
import type { HansardExtension } from '../session.ts';

interface HoldersItem extends QuickPickItem {
  readonly holders: Holders;
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

/**
 * Registers both commands. Called with an ISO date they do not ask for the day.
 * @param sitting what is known of the transcript in front of the reader: its day is proposed
 * @param holders asks the server, which is started if need be
 */
export function registerWhoCommands(
  sitting: HansardExtension['sitting'],
  holders: (params: HoldersParams) => Promise<readonly Holders[]>,
): Disposable {
  const register = (command: string, kind: HoldersParams['kind']) =>
    commands.registerCommand(command, async (given?: unknown) => {
      const document = window.activeTextEditor?.document;
      const transcript = document?.languageId === 'hansard' ? document : undefined;
      const proposed = transcript && (await sitting(transcript.uri))?.date;
      const date = typeof given === 'string' && isIsoDate(given) ? given : await askDay(kind, proposed);
      if (date === undefined) return;
      const textDocument = transcript && { uri: transcript.uri.toString() };
      const rows = await holders({ kind, date, ...(textDocument && { textDocument }) });
      await choose(rows, kind, date);
    });
  return Disposable.from(register('hansard.whoHeldOffice', 'office'), register('hansard.whoSatFor', 'seat'));
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

async function choose(rows: readonly Holders[], kind: HoldersParams['kind'], date: string): Promise<void> {
  if (rows.length === 0) {
    void window.showInformationMessage(`Hansard: the tables know nothing for ${date}.`);
    return;
  }
  const items = rows.map((holders): HoldersItem => ({
    label: holders.title,
    description: holders.names.join(', '),
    detail: holders.detail,
    holders,
  }));
  const chosen = await window.showQuickPick(items, {
    title: `${WORDS[kind].title}, ${date}`,
    placeHolder: WORDS[kind].place,
    matchOnDescription: true,
  });
  if (chosen !== undefined) await tell(chosen.holders, date);
}

async function tell({ title, names, detail, source, url }: Holders, date: string): Promise<void> {
  const words = `${title}, ${date}: ${names.join(', ')} (${detail}). Source: ${source}.`;
  const page = url !== undefined && HOSTS.includes(Uri.parse(url).authority) ? [OFFICIAL_PAGE] : [];
  const choice = await window.showInformationMessage(words, COPY, ...page);
  if (choice === COPY) await env.clipboard.writeText(words);
  if (choice === OFFICIAL_PAGE && url !== undefined) await env.openExternal(Uri.parse(url));
}
