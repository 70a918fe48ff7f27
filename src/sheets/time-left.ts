/** How long an execution goes on before it stops by itself: Google ends it after six minutes, and whoever waits wants to see how far it is. */

/** Each execution loads the code anew. */
const start = Date.now();
const MOST_MS = 45_000;

export const hasTimeLeft = (): boolean => Date.now() - start < MOST_MS;
