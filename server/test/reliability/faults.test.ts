import assert from 'node:assert/strict';
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { fixture } from '../fixture.ts';
import { startServerHere } from '../lsp/server-here.ts';

const uri = 'file:///secret-name.hansard';
const textDocument = { uri };

/** A server in this process whose packs are as the test wants them. */
function startHere(readPack: (name: string) => Promise<string>): {
  client: ProtocolConnection;
  logged: string[];
} {
  const client = startServerHere(readPack);
  const logged: string[] = [];
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
  return { client, logged };
}

describe('a part that fails', () => {
  const packs: readonly (readonly [string, (name: string) => Promise<string>])[] = [
    ['packs that cannot be read', () => Promise.reject(new Error('no such file'))],
    ['packs that are no JSON', () => Promise.resolve('{"persons": [')],
    ['packs of another shape', () => Promise.resolve('[]')],
    ['packs whose lists hold anything', () => Promise.resolve('{"persons": [7, null], "memberships": "x"}')],
  ];
  for (const [what, readPack] of packs) {
    it(`${what}: outline, folding and cards still come, and the log holds no text`, async () => {
      const { client, logged } = startHere(readPack);
      const capabilities = {
        textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
      };
      await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
      await client.sendNotification('initialized', {});
      const text = fixture('aleppo-bombings.hansard.txt');
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'hansard', version: 3, text },
      });
      const position = { line: 12, character: 6 };
      const [symbols, folds] = await Promise.all([
        client.sendRequest<unknown[]>('textDocument/documentSymbol', { textDocument }),
        client.sendRequest<unknown[]>('textDocument/foldingRange', { textDocument }),
        client.sendRequest('textDocument/hover', { textDocument, position }),
      ]);
      assert.equal(symbols.length, 1);
      assert.ok(folds.length > 0);
      assert.ok(logged.length > 0 && logged.length <= 4, `said, and not again and again: ${logged.length}`);
      for (const message of logged) {
        assert.ok(!/Aleppo|Geneva|hospital/.test(message), message);
      }
      client.dispose();
    });
  }
});
