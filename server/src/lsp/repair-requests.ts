/**
 * The requests around lost names: diagnostics, code actions, the view of unattributed turns, candidates, paste. Owns their
 * registration and what of each is said to which client; the repairs themselves are features/repair.ts's.
 */
import {
  CodeActionKind,
  DiagnosticSeverity,
  DocumentDiagnosticReportKind,
  ErrorCodes,
  ResponseError,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type ServerCapabilities,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { namingOf, readable, type TextEdit } from '../features/attribution-text.ts';
import { candidates, type Candidate } from '../features/candidates.ts';
import { unattributedLimit, unattributedSections, unattributedTurns } from '../features/diagnostics.ts';
import { paste } from '../features/paste.ts';
import {
  nameTurns,
  repairEdits,
  repairIds,
  repairsAt,
  turnsToChooseFor,
  turnsToName,
  type Repair,
} from '../features/repair.ts';
import { turnAt } from '../references/discourse.ts';
import { toOffset, toRange } from './convert.ts';
import type { Reading } from './documents.ts';
import { guard } from './guard.ts';
import {
  attributeRequest,
  candidatesRequest,
  pasteRequest,
  unattributedRequest,
  type AttributeParams,
  type PasteParams,
  type PlaceParams,
  type SittingParams,
  type UnattributedGroup,
} from './protocol.ts';
import type { ReferenceServer } from './reference-requests.ts';
import { editOf, type RepairSupport } from './workspace-edit.ts';

/** What the requests of this file need of the server. */
export interface RepairServer extends ReferenceServer {
  /** What the client can do; known once it has introduced itself. */
  readonly support: () => RepairSupport;
  /** Whether the client has the command `hansard.choosePerson`. */
  readonly choosesPeople: () => boolean;
}

/** What is said of these requests at the start. */
export const repairCapabilities: ServerCapabilities = {
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite],
    resolveProvider: true,
  },
  diagnosticProvider: { identifier: 'hansard', interFileDependencies: false, workspaceDiagnostics: false },
};

/** The code of the diagnostic. */
export const unattributedCode = 'unattributed-turn';

/**
 * From so many attributions on, the reader is to see them before. Fewer can be looked over in the text, and undone in one
 * step; a preview would cost more actions than they do.
 */
const confirmedFrom = 25;

/** Registers the handlers. */
export function serveRepair(server: RepairServer): void {
  serveDiagnostics(server);
  serveActions(server);
  serveTurns(server);
  serveAttribution(server);
  servePaste(server);
}

const severities = {
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

function serveDiagnostics({ connection, knowledge, about }: RepairServer): void {
  const ids = new WeakMap<object, number>();
  let latest = 0;
  /** The same for the same answer: a transcript, read once, and what decides how it is told of. */
  const resultIdOf = ({ transcript, settings }: Reading, known: boolean): string => {
    const id = ids.get(transcript) ?? ++latest;
    ids.set(transcript, id);
    return [id, settings.unattributed, known].join(':');
  };
  const none: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(async (params, token) => {
    const report = await about<DocumentDiagnosticReport>(
      'textDocument/diagnostic',
      params.textDocument.uri,
      token,
      none,
      async (reading) => {
        const known = await knowledge(reading.transcript);
        const resultId = resultIdOf(reading, known !== undefined);
        if (resultId === params.previousResultId)
          return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { ...none, resultId, items: diagnosticsOf(reading, known) };
      },
    );
    // A refusal of a cancelled request carries no data; the type asks for some that only the server's own refusals need.
    return report as DocumentDiagnosticReport;
  });
}

function diagnosticsOf(
  { transcript, settings }: Reading,
  known: Parameters<typeof unattributedTurns>[1],
): Diagnostic[] {
  if (settings.unattributed === 'off') return [];
  const common = { severity: severities[settings.unattributed], source: 'Hansard', code: unattributedCode };
  const found = unattributedTurns(transcript, known).map(({ span, message }) => ({
    ...common,
    range: toRange(transcript.lines, span),
    message,
  }));
  const limit = unattributedLimit(transcript);
  const last = found.at(-1);
  return limit === undefined || !last ? found : [...found, { ...last, message: `Further on, ${limit}.` }];
}

/** What the client gives back when an action is chosen. */
interface ActionPlace {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
  readonly id: Repair['id'];
}

const isActionPlace = (value: unknown): value is ActionPlace =>
  typeof value === 'object' &&
  value !== null &&
  'uri' in value &&
  typeof value.uri === 'string' &&
  'offset' in value &&
  typeof value.offset === 'number' &&
  'version' in value &&
  'id' in value &&
  repairIds.some((id) => id === value.id);

function serveActions(server: RepairServer): void {
  const { connection, knowledge, about, support } = server;
  const editFor = async (
    reading: Reading,
    { id, title }: Pick<Repair, 'id' | 'title'>,
    offset: number,
  ): Promise<WorkspaceEdit> => {
    const edits = repairEdits(id, reading.transcript, offset, await knowledge(reading.transcript));
    const change = { label: title, needsConfirmation: edits.length >= confirmedFrom };
    return editOf(reading, edits, change, support());
  };
  connection.onCodeAction((params, token) =>
    about('textDocument/codeAction', params.textDocument.uri, token, [], async (reading) => {
      const { uri, transcript, version } = reading;
      const offset = toOffset(transcript.lines, params.range.start);
      const repairs = repairsAt(transcript, offset, await knowledge(transcript));
      const actions: CodeAction[] = [];
      for (const repair of repairs) {
        const action = actionOf(repair, params);
        if (!action) continue;
        const data: ActionPlace = { uri, version, offset, id: repair.id };
        const resolved = support().resolvesEdits
          ? { data }
          : { edit: await editFor(reading, repair, offset) };
        actions.push({ ...action, ...resolved });
      }
      if (server.choosesPeople() && isWanted(CodeActionKind.QuickFix, params))
        actions.push(...choices(turnsToChooseFor(transcript, offset), params));
      return actions;
    }),
  );
  connection.onCodeActionResolve(async (action, token) => {
    const data: unknown = action.data;
    if (!isActionPlace(data)) return action;
    const resolved = await about('codeAction/resolve', data.uri, token, action, async (reading) => {
      if (reading.version !== data.version) return action;
      const edit = await editFor(reading, { id: data.id, title: action.title }, data.offset);
      return { ...action, edit };
    });
    return resolved;
  });
}

const isWanted = (kind: string, { context }: CodeActionParams): boolean =>
  context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));

function actionOf({ title, isFix, isPreferred }: Repair, params: CodeActionParams): CodeAction | undefined {
  const kind = isFix ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite;
  if (!isWanted(kind, params)) return undefined;
  const diagnostics = params.context.diagnostics.filter(({ code }) => code === unattributedCode);
  return {
    title,
    kind,
    ...(isPreferred ? { isPreferred } : {}),
    ...(isFix && diagnostics.length > 0 ? { diagnostics } : {}),
  };
}

/** The choice of a person for the turn, and for all turns of its speaker. @param count of these */
function choices(count: number, { textDocument, range }: CodeActionParams): CodeAction[] {
  const choice = (title: string, scope: AttributeParams['scope']): CodeAction => {
    // the person, the third argument, is asked for
    const args = [textDocument.uri, range.start, null, scope];
    return {
      title,
      kind: CodeActionKind.QuickFix,
      command: { title, command: 'hansard.choosePerson', arguments: args },
    };
  };
  return [
    ...(count > 0 ? [choice('Choose a person…', 'turn')] : []),
    ...(count > 1 ? [choice(`Choose a person for all ${count} turns of this speaker…`, 'speaker')] : []),
  ];
}

function serveTurns({ connection, knowledge, about }: RepairServer): void {
  connection.onRequest(unattributedRequest, (params: SittingParams, token: CancellationToken) =>
    about(unattributedRequest, params.textDocument.uri, token, [], async ({ transcript }) => {
      const sections = unattributedSections(transcript, await knowledge(transcript));
      return sections.map(({ title, turns }): UnattributedGroup => {
        const entries = turns.map(({ span, words, name, detail, certainty, isNamed, message }) => {
          const range = toRange(transcript.lines, span);
          return { range, words, name, detail, certainty, isNamed, message };
        });
        return { title, turns: entries };
      });
    }),
  );
  connection.onRequest(candidatesRequest, (params: PlaceParams, token: CancellationToken) =>
    about<Candidate[]>(candidatesRequest, params.textDocument.uri, token, [], async (reading) => {
      const turn = turnAt(reading.transcript, toOffset(reading.transcript.lines, params.position));
      return turn ? candidates(reading.transcript, turn, await knowledge(reading.transcript)) : [];
    }),
  );
}

function serveAttribution({ connection, knowledge, about, support }: RepairServer): void {
  connection.onRequest(attributeRequest, (params: AttributeParams, token: CancellationToken) =>
    about<WorkspaceEdit | null>(attributeRequest, params.textDocument.uri, token, null, async (reading) => {
      const { transcript } = reading;
      const offset = toOffset(transcript.lines, params.position);
      const turn = turnAt(transcript, offset);
      if (!turn) return null;
      const edit = (edits: readonly TextEdit[]): WorkspaceEdit => {
        const needsConfirmation = edits.length >= confirmedFrom;
        return editOf(reading, edits, { label: 'Name a speaker', needsConfirmation }, support());
      };
      if (params.naming) {
        const { full, short } = params.naming;
        const turns = turnsToName(transcript, turn, params.scope === 'speaker');
        return edit(nameTurns(transcript, turns, readable({ full, short }, transcript)));
      }
      const known = await knowledge(transcript);
      const id = namingOf(turn.speaker, transcript, known) ? 'name' : 'placeholder';
      const all = params.scope === 'speaker' ? (`${id}All` as const) : id;
      return edit(repairEdits(all, transcript, offset, known));
    }),
  );
}

const isClipboard = (params: unknown): params is PasteParams =>
  typeof params === 'object' && params !== null && 'text' in params && typeof params.text === 'string';

function servePaste({ connection }: RepairServer): void {
  const log = (message: string): void => connection.console.error(message);
  connection.onRequest(pasteRequest, (params: unknown, token: CancellationToken) => {
    if (!isClipboard(params)) return new ResponseError(ErrorCodes.InvalidParams, 'a clipboard has a text');
    const { html, text } = params;
    const facts = () => ({ version: 0, length: text.length + (html?.length ?? 0) });
    return guard(pasteRequest, token, log, facts, { text }, () => ({ text: paste({ html, text }) }));
  });
}
