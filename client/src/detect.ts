/**
 * Notices transcripts among plain texts and offers them the language, or sets it, as `hansard.detect` says. Owns when to
 * look and how to ask; what a transcript looks like is recognise.ts's. Never starts the language server: that happens
 * only once a document has the language.
 */
import { ConfigurationTarget, Disposable, Position, Range, languages, window, workspace } from 'vscode';
import type { LogOutputChannel, TextDocument, TextDocumentChangeEvent } from 'vscode';
import { RECOGNITION_PREFIX_LENGTH, recognise } from '../../server/src/layout/recognise.ts';

/** Shortest insertion, in UTF-16 units, that is looked at: a paste, not typing. */
const PASTE_LENGTH = 200;

/** Documents of the editor's own panels and of version control; nobody reads a transcript there. */
const FOREIGN_SCHEMES: ReadonlySet<string> = new Set([
  'output',
  'debug',
  'comment',
  'git',
  'search-editor',
  'vscode-scm',
]);

const USE = 'Use Hansard';
const NOT_NOW = 'Not now';
const NEVER = 'Never ask';

/** Watches plain texts as they are opened, shown or pasted into. */
export function registerDetection(log: LogOutputChannel): Disposable {
  const detection = new Detection(log);
  const subscriptions = Disposable.from(
    workspace.onDidOpenTextDocument((document) => detection.consider(document)),
    workspace.onDidChangeTextDocument((event) => detection.considerPaste(event)),
    workspace.onDidCloseTextDocument((document) => detection.forgetUntitled(document)),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor !== undefined) detection.consider(editor.document);
    }),
  );
  workspace.textDocuments.forEach((document) => detection.consider(document));
  return subscriptions;
}

/** Remembers which documents need no second look. */
class Detection {
  /** Version of each plain text when it was last judged. */
  private readonly judged = new WeakMap<TextDocument, number>();
  /** Documents that were offered or had the language: what the reader decided for them stands. */
  private readonly settled = new Set<string>();

  constructor(private readonly log: LogOutputChannel) {}

  /** Judges a document unless this has been done or is nobody's wish. */
  consider(document: TextDocument): void {
    if (document.languageId === 'hansard') this.settled.add(document.uri.toString());
    if (!this.isCandidate(document)) return;
    const mode = detectMode();
    // An offer about a document that is not in front of the reader would be a riddle; it comes once they turn to it.
    if (mode === 'off' || (mode === 'offer' && window.activeTextEditor?.document !== document)) return;
    if (this.judged.get(document) === document.version) return;
    this.judged.set(document, document.version);
    const { isTranscript, signs } = recognise(prefixOf(document));
    if (!isTranscript) return;
    this.log.debug(`Recognised a transcript by: ${signs.join(', ')}`);
    this.settled.add(document.uri.toString());
    void (mode === 'automatic' ? useHansard(document) : offer(document));
  }

  /** Judges an untitled document again after a large paste. Runs on every keystroke anywhere, so it turns away early. */
  considerPaste({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (!document.isUntitled || document.languageId !== 'plaintext') return;
    if (contentChanges.some(({ text }) => text.length >= PASTE_LENGTH)) this.consider(document);
  }

  /** A closed untitled document gives its name back, so the next one of that name is another document. */
  forgetUntitled(document: TextDocument): void {
    // A change of language also closes a document, and opens it again at once; only afterwards can the two be told apart.
    queueMicrotask(() => {
      if (document.isUntitled && document.isClosed) this.settled.delete(document.uri.toString());
    });
  }

  private isCandidate({ languageId, uri }: TextDocument): boolean {
    return (
      languageId === 'plaintext' && !FOREIGN_SCHEMES.has(uri.scheme) && !this.settled.has(uri.toString())
    );
  }
}

type DetectMode = 'offer' | 'automatic' | 'off';

/** The setting; anything unknown is the default. */
function detectMode(): DetectMode {
  const mode = workspace.getConfiguration('hansard').get<string>('detect');
  return mode === 'automatic' || mode === 'off' ? mode : 'offer';
}

/** The first characters, without copying a large document as a whole. */
function prefixOf(document: TextDocument): string {
  return document.getText(new Range(new Position(0, 0), document.positionAt(RECOGNITION_PREFIX_LENGTH)));
}

async function useHansard(document: TextDocument): Promise<void> {
  if (!document.isClosed) await languages.setTextDocumentLanguage(document, 'hansard');
}

async function offer(document: TextDocument): Promise<void> {
  const choice = await window.showInformationMessage(
    'This text looks like a parliamentary transcript. Use the language Hansard for it?',
    USE,
    NOT_NOW,
    NEVER,
  );
  if (choice === USE) await useHansard(document);
  if (choice === NEVER) {
    await workspace.getConfiguration('hansard').update('detect', 'off', ConfigurationTarget.Global);
  }
}
