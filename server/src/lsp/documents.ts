/**
 * Open documents and their transcripts: one immutable transcript for each version, built when it is first asked for. Owns
 * that cache and the settings of each document.
 */
import { TextDocuments, type Connection } from 'vscode-languageserver';
import { dialects, recogniseDialect, type Recognition } from '../layout/detect.ts';
import { inheritReferences } from '../references/memory.ts';
import { longestKept, recognisedPrefix } from '../text/limits.ts';
import { buildTranscript } from '../transcript/build.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { KeptReadings } from './kept-readings.ts';
import { OpenDocument } from './open-document.ts';
import { defaultSettings, readSettings, type Settings } from './settings.ts';

/** A document as it stands, read. */
export interface Reading {
  readonly uri: string;
  /** How the client's document ends its lines. */
  readonly lineBreak: '\n' | '\r\n';
  readonly version: number;
  readonly transcript: Transcript;
  readonly recognition: Recognition;
  readonly settings: Settings;
}

/** Whether a text is recognised as before: only its beginning and the setting decide. */
const isBeginningSame = (held: Reading | undefined, text: string, settings: Settings): held is Reading =>
  held?.settings.dialect === settings.dialect &&
  held.transcript.text.slice(0, recognisedPrefix) === text.slice(0, recognisedPrefix);

/** The documents that the client has open. */
export class Documents {
  readonly #open = new TextDocuments<OpenDocument>({
    create: (uri, languageId, version, content) => new OpenDocument(uri, languageId, version, content),
    update: (document, changes, version) => {
      document.update(changes, version);
      return document;
    },
  });
  readonly #readings = new KeptReadings<Reading>(longestKept);
  readonly #settings = new Map<string, Promise<Settings>>();
  readonly #warned = new Set<string>();
  readonly #connection: Connection;
  #asksSettings = false;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#open.onDidClose(({ document }) => {
      this.#readings.delete(document.uri);
      this.#settings.delete(document.uri);
    });
  }

  /** @param asksSettings whether the client answers `workspace/configuration` */
  useClientSettings(asksSettings: boolean): void {
    this.#asksSettings = asksSettings;
  }

  /** @param closed is told the address of each document that the client closes */
  onClosed(closed: (uri: string) => void): void {
    this.#open.onDidClose(({ document }) => closed(document.uri));
  }

  /** Starts to follow what the client opens, changes and closes. */
  follow(): void {
    this.#open.listen(this.#connection);
  }

  /** Settings are asked for again, and documents read again where they changed. */
  forgetSettings(): void {
    this.#settings.clear();
  }

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  /** All open documents, read. */
  async all(): Promise<Reading[]> {
    const readings = await Promise.all(this.#open.keys().map((uri) => this.read(uri)));
    return readings.flatMap((reading) => reading ?? []);
  }

  /** The latest version of an open document, read; undefined for one that is not open. */
  async read(uri: string): Promise<Reading | undefined> {
    // What is not open has no close that would free its settings.
    if (!this.#open.get(uri)) return undefined;
    const settings = await this.#settingsOf(uri);
    const open = this.#open.get(uri);
    if (!open) return undefined;
    const held = this.#readings.get(uri);
    if (held?.version === open.version && held.settings.dialect === settings.dialect) {
      return held.settings === settings ? held : { ...held, settings };
    }
    const { text, lineBreak, version } = open;
    const recognition = isBeginningSame(held, text, settings)
      ? held.recognition
      : recogniseDialect(text, settings.dialect);
    const shared = held && open.sharedSince(held.version);
    const transcript = buildTranscript(text, recognition.dialect, held?.transcript, shared);
    open.markRead();
    if (held) inheritReferences(transcript, held.transcript, shared);
    const reading: Reading = { uri, lineBreak, version, transcript, recognition, settings };
    this.#readings.set(uri, reading);
    return reading;
  }

  #settingsOf(uri: string): Promise<Settings> {
    if (!this.#asksSettings) return Promise.resolve(defaultSettings);
    const known = this.#settings.get(uri);
    if (known) return known;
    const ids = dialects.map(({ id }) => id);
    const asked = this.#connection.workspace
      .getConfiguration({ scopeUri: uri, section: 'hansard' })
      .then((value: unknown) => readSettings(value, ids, (message) => this.#warnOnce(message)))
      .catch(() => defaultSettings);
    this.#settings.set(uri, asked);
    return asked;
  }

  #warnOnce(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    this.#connection.console.warn(message);
  }
}
