/**
 * The requests about the facts themselves: who held what on a day, and which files of the reader’s own to use. Owns their
 * answering; the facts are knowledge/’s.
 */
import type { Connection } from 'vscode-languageserver';
import { officeHolders, seatHolders, type Holders } from '../features/holders.ts';
import type { Library } from '../knowledge/load.ts';
import { readOwnFacts, type OwnReport } from '../knowledge/own/read-own.ts';
import type { Documents } from './documents.ts';
import { factsRequest, holdersRequest, type FactsParams, type HoldersParams } from './protocol.ts';

/** Whose offices and seats are meant where no transcript says it. */
const home = 'uk';

/** Answers the requests about facts. */
export function serveKnowledge(connection: Connection, documents: Documents, library: Library): void {
  connection.onRequest(holdersRequest, async (params: HoldersParams): Promise<readonly Holders[]> => {
    const { kind, date, textDocument } = params;
    const reading = textDocument === undefined ? undefined : await documents.read(textDocument.uri);
    const jurisdiction = reading?.transcript.jurisdiction ?? home;
    const knowledge = await library.about(jurisdiction, date).catch(() => undefined);
    if (knowledge === undefined) return [];
    return kind === 'office'
      ? officeHolders(knowledge, date, jurisdiction)
      : seatHolders(knowledge, date, jurisdiction);
  });

  connection.onRequest(factsRequest, ({ files }: FactsParams): readonly OwnReport[] => {
    const { packs, reports } = readOwnFacts(files);
    library.useOwn(packs);
    return reports;
  });
}
