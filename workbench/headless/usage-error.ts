/** Failures of the runner as a person at a terminal reads them. */

/** The command line is not understood: exit code 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** A step failed: exit code 1. The message is one or more sentences, remedy included. */
export class StepError extends Error {
  override readonly name: string = 'StepError';
}
