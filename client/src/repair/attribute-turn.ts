/**
 * The commands that name the speaker of a turn: accept what is inferred, put a placeholder, choose a person. Owns the asking
 * and the applying of the edit; names and edits are the server's.
 */
import { Disposable, Position, Uri, commands, window, workspace, type QuickPickItem } from 'vscode';
import type { Candidate } from '../../../server/src/lsp/protocol.ts';
import type { Attribution, RepairRequests } from './requests.ts';
import type { TurnEntry } from './unattributed-view.ts';

/** A turn, by a place in it. */
interface Place {
  readonly uri: Uri;
  readonly position: Position;
}

interface PersonItem extends QuickPickItem {
  readonly candidate: Candidate;
}

/**
 * Registers `hansard.choosePerson` and what the buttons of the view *Unattributed turns* do. The commands take an entry of
 * that view, or a document's URI and a position; without either they are about the turn at the cursor. The choice takes a name
 * and `speaker`, for all turns of the speaker, behind these.
 */
export function registerAttribution(repair: RepairRequests): Disposable {
  const attributeAll = (given: unknown) =>
    withPlace([given], (place) => attribute(repair, place, { scope: 'speaker' }));
  return Disposable.from(
    commands.registerCommand('hansard.acceptSpeaker', attributeAll),
    commands.registerCommand('hansard.holdSpeaker', attributeAll),
    commands.registerCommand('hansard.choosePerson', (...given: unknown[]) =>
      withPlace(given, (place) =>
        choosePerson(repair, place, given[2], given[3] === 'speaker' ? 'speaker' : 'turn'),
      ),
    ),
  );
}

async function withPlace(given: readonly unknown[], run: (place: Place) => Promise<void>): Promise<void> {
  const place = placeOf(given);
  if (place === undefined) {
    void window.showInformationMessage('Open a transcript to name its speakers.');
    return;
  }
  await run(place);
}

function placeOf([first, second]: readonly unknown[]): Place | undefined {
  if (isTurnEntry(first)) return { uri: first.uri, position: first.range.start };
  if (typeof first === 'string' && isPosition(second)) {
    return { uri: Uri.parse(first), position: new Position(second.line, second.character) };
  }
  // What is given and not understood means some other place, not the one where the cursor is.
  if (first !== undefined && first !== null) return undefined;
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== 'hansard') return undefined;
  return { uri: editor.document.uri, position: editor.selection.active };
}

const isTurnEntry = (value: unknown): value is TurnEntry =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'turn';

const isPosition = (value: unknown): value is { readonly line: number; readonly character: number } =>
  typeof value === 'object' &&
  value !== null &&
  'line' in value &&
  typeof value.line === 'number' &&
  'character' in value &&
  typeof value.character === 'number';

async function attribute(repair: RepairRequests, place: Place, attribution: Attribution): Promise<void> {
  const edit = await repair.attribute(place.uri, place.position, attribution);
  if (edit === undefined) window.setStatusBarMessage('There is no turn at this place.', 4000);
  else await workspace.applyEdit(edit);
}

/**
 * @param name chosen beforehand, by another extension or a test: then nothing is asked
 * @param scope whether the turn alone is named, or all turns of its speaker that have no name yet
 */
async function choosePerson(
  repair: RepairRequests,
  place: Place,
  name: unknown,
  scope: Attribution['scope'],
): Promise<void> {
  const people = repair.candidates(place.uri, place.position);
  const chosen =
    typeof name === 'string'
      ? (await people).find((each) => each.name === name)
      : await askPerson(people, scope);
  if (chosen === undefined) return;
  const { full, short } = chosen;
  await attribute(repair, place, { naming: { full, short }, scope });
}

/**
 * The words above the list of people: an order that means nothing is not passed off as one of likelihood.
 * @param ranks of the candidates, the greatest first
 */
export function promptFor(ranks: readonly number[]): string {
  const likeliest = ranks.filter((rank) => rank === ranks[0]).length;
  const order =
    likeliest === 1
      ? 'The likeliest come first.'
      : likeliest === ranks.length
        ? 'Nothing makes one likelier than another.'
        : `The likeliest come first; the first ${likeliest} are equally likely.`;
  return `Who speaks here? ${order}`;
}

async function askPerson(
  people: Promise<readonly Candidate[]>,
  scope: Attribution['scope'],
): Promise<Candidate | undefined> {
  const items = people.then((found) =>
    found.map((candidate): PersonItem => {
      const { name, description, reasons } = candidate;
      return { label: name, description, detail: reasons.join('; '), candidate };
    }),
  );
  if ((await items).length === 0) {
    void window.showInformationMessage('No Members are known for this day. Set the sitting date first.');
    return undefined;
  }
  const chosen = await window.showQuickPick(items, {
    title: `Hansard: Choose a Person${scope === 'speaker' ? ' for All Turns of This Speaker' : ''}`,
    placeHolder: promptFor((await people).map(({ rank }) => rank)),
    matchOnDescription: true,
  });
  return chosen?.candidate;
}
