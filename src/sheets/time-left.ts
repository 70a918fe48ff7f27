/** How long an execution may go on before it had better stop by itself: Google ends it after six minutes. */

/** Each execution loads the code anew. */
const start = Date.now();
const MOST_MS = 240_000;

export const hasTimeLeft = (): boolean => Date.now() - start < MOST_MS;
