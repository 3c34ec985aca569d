/**
 * The requests about the facts themselves: who held what on a day, and which files of the reader’s own to use. Owns their
 * answering; the facts are knowledge/’s.
 */
import type { Connection } from 'vscode-languageserver';
import { officeHolders, officeHoldersElsewhere, seatHolders, type Holders } from '../features/holders.ts';
import type { Library } from '../knowledge/load.ts';
import { readOwnFacts, type OwnReport } from '../knowledge/own/read-own.ts';
import type { Documents } from './documents.ts';
import { factsRequest, holdersRequest, type FactsParams, type HoldersParams } from './protocol.ts';

/** Whose offices and seats are meant where no transcript says it. */
const home = 'uk';

/** Rows of a country; a text of no known country has the reader’s own facts, or, without any, what most texts are about. */
async function holdersIn(
  jurisdiction: string,
  { kind, date }: HoldersParams,
  library: Library,
): Promise<readonly Holders[]> {
  const knowledge = await library.about(jurisdiction, date).catch(() => undefined);
  if (knowledge === undefined) return [];
  const here = (kind === 'office' ? officeHolders : seatHolders)(knowledge, date, jurisdiction);
  if (here.length === 0 && jurisdiction === '') return holdersIn(home, { kind, date }, library);
  return kind === 'office' ? [...here, ...officeHoldersElsewhere(knowledge, date, jurisdiction)] : here;
}

/** Answers the requests about facts. */
export function serveKnowledge(connection: Connection, documents: Documents, library: Library): void {
  connection.onRequest(holdersRequest, async (params: HoldersParams): Promise<readonly Holders[]> => {
    const { textDocument } = params;
    const reading = textDocument === undefined ? undefined : await documents.read(textDocument.uri);
    return holdersIn(reading?.transcript.jurisdiction ?? home, params, library);
  });

  connection.onRequest(factsRequest, ({ files }: FactsParams): readonly OwnReport[] => {
    const { packs, reports } = readOwnFacts(files);
    library.useOwn(packs);
    return reports;
  });
}
