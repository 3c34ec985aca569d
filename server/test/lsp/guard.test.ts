import assert from 'node:assert/strict';
import { CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { guard } from '../../src/lsp/guard.ts';

describe('guard', () => {
  const unexpected = (message: string): never => {
    throw new Error(message);
  };
  const facts = () => ({ version: 3, length: 42 });

  it('answers the fallback when a handler throws, and logs no text of the document', async () => {
    const logged: string[] = [];
    const answer = await guard(
      'textDocument/hover',
      CancellationToken.None,
      (message) => logged.push(message),
      facts,
      null,
      () => {
        throw new TypeError('cannot read “a secret speech”');
      },
    );
    assert.equal(answer, null);
    assert.equal(logged.length, 1);
    assert.match(logged[0]!, /^textDocument\/hover failed \(version 3, 42 characters\): TypeError at /);
    assert.ok(!logged[0]!.includes('secret'));
  });

  it('refuses a request whose token is cancelled, before it runs and after', async () => {
    const refused = await guard('m', CancellationToken.Cancelled, unexpected, facts, 1, () =>
      unexpected('ran'),
    );
    assert.ok(refused instanceof ResponseError);
    assert.equal(refused.code, LSPErrorCodes.RequestCancelled);
    let cancelled = false;
    const token = {
      get isCancellationRequested() {
        return cancelled;
      },
      onCancellationRequested: CancellationToken.None.onCancellationRequested,
    };
    const late = await guard('m', token, unexpected, facts, 1, () => ((cancelled = true), 2));
    assert.ok(late instanceof ResponseError);
  });
});
