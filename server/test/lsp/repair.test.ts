import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type ProtocolConnection,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixture } from '../fixture.ts';
import {
  attributeRequest,
  candidatesRequest,
  pasteRequest,
  unattributedRequest,
  type Candidate,
  type PasteResult,
  type UnattributedGroup,
} from '../../src/lsp/protocol.ts';

const bin = fileURLToPath(new URL('../../bin/hansard-language-server.js', import.meta.url));
const uri = 'file:///debate.hansard';
const textDocument = { uri };
const example = fixture('aleppo-bombings.hansard.txt');
/** In the first answer. */
const position = { line: 8, character: 4 };

/** A client that knows all about edits, and one that knows nothing. */
const clients: Record<string, ClientCapabilities> = {
  able: {
    workspace: {
      workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    },
    textDocument: {
      codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
    },
  },
  minimal: {},
};

for (const [name, capabilities] of Object.entries(clients)) {
  describe(`repair over stdio, for ${name} clients`, () => {
    let child: ChildProcess;
    let connection: ProtocolConnection;

    before(async () => {
      child = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
      connection = createProtocolConnection(
        new StreamMessageReader(child.stdout!),
        new StreamMessageWriter(child.stdin!),
      );
      connection.listen();
      const initializationOptions = { choosesPeople: name === 'able' };
      const root = { processId: process.pid, rootUri: null, workspaceFolders: null };
      await connection.sendRequest('initialize', { ...root, capabilities, initializationOptions });
      await connection.sendNotification('initialized', {});
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'hansard', version: 7, text: example },
      });
    });
    after(async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await new Promise((resolve) => child.once('exit', resolve));
      connection.dispose();
    });

    const changed = ({ changes, documentChanges }: WorkspaceEdit): string => {
      const edits = changes?.[uri] ?? (documentChanges?.[0] as TextDocumentEdit).edits;
      const document = TextDocument.create(uri, 'hansard', 7, example);
      return TextDocument.applyEdits(document, edits as TextEdit[]);
    };
    const actions = (only?: string[]): Promise<CodeAction[]> =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument,
        range: { start: position, end: position },
        context: { diagnostics: [], ...(only ? { only } : {}) },
      });

    it('marks each unattributed turn once, and says when nothing has changed', async () => {
      const full = await connection.sendRequest<{ items: Diagnostic[]; resultId: string }>(
        'textDocument/diagnostic',
        { textDocument },
      );
      assert.equal(full.items.length, 8);
      assert.deepEqual(
        new Set(full.items.map(({ code, severity }) => `${code} ${severity}`)),
        new Set(['unattributed-turn 3']),
      );
      assert.deepEqual(full.items[1]!.range.start, { line: 8, character: 0 });
      const again = await connection.sendRequest('textDocument/diagnostic', {
        textDocument,
        previousResultId: full.resultId,
      });
      assert.deepEqual(again, { kind: 'unchanged', resultId: full.resultId });
    });

    it('offers repairs whose edits insert attributions', async () => {
      const found = await actions();
      const accept = found.find(({ title }) => title.startsWith('Accept all 4'))!;
      const { edit } =
        name === 'able' ? await connection.sendRequest<CodeAction>('codeAction/resolve', accept) : accept;
      const text = changed(edit!);
      assert.equal(text.split('\n').filter((line) => line.includes('Boris Johnson')).length, 4);
      const { label, needsConfirmation } = edit!.changeAnnotations?.attribution ?? {};
      assert.deepEqual(
        [label, needsConfirmation],
        name === 'able' ? [accept.title, false] : [undefined, undefined],
      );
      const choice = found.some(({ command }) => command?.command === 'hansard.choosePerson');
      assert.equal(choice, name === 'able');
    });

    it('asks a client that can show a preview to do so for many attributions', async () => {
      const text = `${example}\n${'7. What is this? (906643)\n\nIt is a lantern, and it is lit.\n\n'.repeat(20)}`;
      const change = { textDocument: { uri, version: 8 }, contentChanges: [{ text }] };
      await connection.sendNotification('textDocument/didChange', change);
      const all = (await actions()).find(({ title }) => title.startsWith('Insert placeholders for all'))!;
      const { edit } =
        name === 'able' ? await connection.sendRequest<CodeAction>('codeAction/resolve', all) : all;
      const annotation = edit!.changeAnnotations?.attribution;
      assert.equal(annotation?.needsConfirmation, name === 'able' ? true : undefined);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 9 },
        contentChanges: [{ text: example }],
      });
    });

    it('ends the lines that it inserts as the text does', async () => {
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 10 },
        contentChanges: [{ text: example.replaceAll('\n', '\r\n') }],
      });
      const accept = (await actions()).find(({ title }) => title.startsWith('Accept all 4'))!;
      const { edit } =
        name === 'able' ? await connection.sendRequest<CodeAction>('codeAction/resolve', accept) : accept;
      const inserted = JSON.stringify(edit).match(/(?:\\r)?\\n/g) ?? [];
      assert.deepEqual([...new Set(inserted)], ['\\r\\n']);
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 11 },
        contentChanges: [{ text: example }],
      });
    });

    it('offers only the kinds that are asked for', async () => {
      assert.deepEqual(
        (await actions(['refactor'])).map(({ title }) => title),
        ['Merge with the previous turn'],
      );
      assert.deepEqual(await actions(['source']), []);
    });

    it('lists the unattributed turns by section, and candidates for one', async () => {
      const [section] = await connection.sendRequest<UnattributedGroup[]>(unattributedRequest, {
        textDocument,
      });
      assert.deepEqual([section!.title, section!.turns.length], ['Aleppo Bombings', 8]);
      const { range } = section!.turns[4]!;
      const place = { textDocument, position: range.start };
      const people = await connection.sendRequest<Candidate[]>(candidatesRequest, place);
      assert.ok(people.length > 600, `${people.length} Members`);
      const { full, short } = people[0]!;
      const naming = { full, short };
      const edit = await connection.sendRequest<WorkspaceEdit>(attributeRequest, {
        ...place,
        naming,
        scope: 'turn',
      });
      assert.ok(changed(edit).includes(`\n${full}\nDoes my right hon. Friend remember`));
    });

    it('names all turns of a speaker for whom a person is chosen, one with a placeholder among them', async () => {
      const titles = (found: readonly CodeAction[]): string[] =>
        found.filter(({ command }) => command?.command === 'hansard.choosePerson').map(({ title }) => title);
      const held = example.replace('\nThe Foreign Secretary may', '\n[Member 1]\nThe Foreign Secretary may');
      for (const [version, text] of [
        [12, example],
        [13, held],
      ] as const) {
        const change = { textDocument: { uri, version }, contentChanges: [{ text }] };
        await connection.sendNotification('textDocument/didChange', change);
        const asked = { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } };
        const found = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
          textDocument,
          range: asked,
          context: { diagnostics: [] },
        });
        assert.deepEqual(
          titles(found),
          name === 'able' ? ['Choose a person…', 'Choose a person for all 2 turns of this speaker…'] : [],
        );
        const naming = { full: 'Jane Example (Northtown) (Con)', short: 'Jane Example' };
        const edit = await connection.sendRequest<WorkspaceEdit>(attributeRequest, {
          textDocument,
          position: asked.start,
          naming,
          scope: 'speaker',
        });
        const lines = TextDocument.applyEdits(
          TextDocument.create(uri, 'hansard', version, text),
          (edit.changes?.[uri] ?? (edit.documentChanges?.[0] as TextDocumentEdit).edits) as TextEdit[],
        ).split('\n');
        assert.equal(lines.indexOf('Jane Example (Northtown) (Con)'), 6);
        assert.ok(lines[lines.indexOf('Jane Example') + 1]?.startsWith('The Foreign Secretary may'));
        assert.ok(!lines.includes('[Member 1]'));
      }
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 14 },
        contentChanges: [{ text: example }],
      });
    });

    it('names the inferred speaker, or puts a placeholder, where no name is given', async () => {
      const attribute = async (line: number, scope: string): Promise<string> =>
        changed(
          await connection.sendRequest<WorkspaceEdit>(attributeRequest, {
            textDocument,
            position: { line, character: 1 },
            scope,
          }),
        );
      assert.match(await attribute(8, 'turn'), /\(Boris Johnson\)\nI met Russian/);
      assert.equal((await attribute(6, 'speaker')).split('[Member 1]').length, 3);
      const nowhere = { textDocument, position: { line: 0, character: 0 }, scope: 'turn' };
      assert.equal(await connection.sendRequest(attributeRequest, nowhere), null);
    });

    it('makes a transcript of what is pasted', async () => {
      const { text } = await connection.sendRequest<PasteResult>(pasteRequest, { text: example });
      assert.ok(text.startsWith('Aleppo Bombings\n'));
    });
  });
}
