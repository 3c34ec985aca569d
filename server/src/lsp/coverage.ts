/** What a search of the workspace has covered, and how it is told where that is not all. Owns the words. */
import { largestSearch, largestSearchedFile, mostPlaces, mostSearchedFiles } from '../text/limits.ts';

/** Counts of one search. */
export interface Coverage {
  /** Whether the client could not list the files. */
  readonly isUnlisted: boolean;
  /** Whether the workspace has more files than are listed at most, or more folders than are looked into. */
  readonly hasMoreFiles: boolean;
  /** Closed files that are too large. */
  readonly tooLarge: number;
  /** Files left out because those before them are as large together as may be. */
  readonly beyondSum: number;
  /** Files that could not be read. */
  readonly unreadable: number;
  /** Files that were still to be searched when the reader stopped it. */
  readonly stoppedBefore: number;
  /** Whether there are more places than are answered. */
  readonly hasMorePlaces: boolean;
}

/** Nothing left out. */
export const everything: Coverage = {
  isUnlisted: false,
  hasMoreFiles: false,
  tooLarge: 0,
  beyondSum: 0,
  unreadable: 0,
  stoppedBefore: 0,
  hasMorePlaces: false,
};

const count = new Intl.NumberFormat('en-GB');
const files = (number: number): string => `${count.format(number)} ${number === 1 ? 'file' : 'files'}`;
const megabytes = (bytes: number): string => `${count.format(bytes / 1_000_000)} MB`;

/** Says what a search left out; undefined where it left nothing. */
export function coverageInWords(coverage: Coverage): string | undefined {
  const { isUnlisted, hasMoreFiles, tooLarge, beyondSum, unreadable, stoppedBefore, hasMorePlaces } =
    coverage;
  const left = [
    isUnlisted && 'the files of the workspace could not be listed',
    hasMorePlaces && `only the first ${count.format(mostPlaces)} places are shown`,
    stoppedBefore > 0 && `stopped before ${files(stoppedBefore)}`,
    hasMoreFiles && `only a part of the workspace was searched, ${files(mostSearchedFiles)} at most`,
    tooLarge > 0 && `${files(tooLarge)} above ${megabytes(largestSearchedFile)} left out unless open`,
    beyondSum > 0 && `${files(beyondSum)} left out beyond ${megabytes(largestSearch)} in all`,
    unreadable > 0 && `${files(unreadable)} could not be read`,
  ].filter((words) => words !== false);
  return left.length === 0 ? undefined : `Hansard: the search is not complete: ${left.join('; ')}.`;
}
