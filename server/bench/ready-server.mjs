// The floor of every round trip: a server that keeps its documents in step, and whose answers are ready. Of a document's symbols
// it sends those that its client gave it when it began; hovers are empty.
import { createConnection, ProposedFeatures, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
let symbols = [];
connection.onInitialize(({ initializationOptions }) => {
  symbols = initializationOptions;
  return { capabilities: { textDocumentSync: 2, documentSymbolProvider: true, hoverProvider: true } };
});
connection.onDocumentSymbol(({ textDocument }) => (documents.get(textDocument.uri) ? symbols : []));
connection.onHover(() => null);
documents.listen(connection);
connection.listen();
