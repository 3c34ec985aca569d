/** What makes a property test run again as it ran: its seed, and how often it tries. */

/** The seed of all property tests: printed in their titles, and set by HANSARD_SEED to replay a run. */
export const seed = Number(process.env.HANSARD_SEED ?? Date.now() % 1_000_000);

/** How many runs a property gets; HANSARD_RUNS multiplies them. */
export const runsOf = (usual: number): number => Math.ceil(usual * Number(process.env.HANSARD_RUNS ?? 1));
