/** One writer at a time among the add-on's own executions; people's hands are not held by it. */

import { AppError } from './app-error';
import { touchRevision } from './revision';

const WAIT_MS = 10_000;

/** As `withDocumentLock`; null, and nothing done, when another command is still writing after ten seconds. */
export function whenUnlocked<T>(work: () => T): { readonly result: T } | null {
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (!lock) return { result: work() };
  if (!lock.tryLock(WAIT_MS)) return null;
  try {
    const result = work();
    SpreadsheetApp.flush();
    // Behind the writing: a panel that asks at once must see it.
    touchRevision();
    return { result };
  } finally {
    lock.releaseLock();
  }
}

/** Runs `work` under the document's lock, sends what it wrote, then lets go. Throws LOCK_BUSY after ten seconds. */
export function withDocumentLock<T>(work: () => T): T {
  const done = whenUnlocked(work);
  if (!done) throw new AppError('LOCK_BUSY');
  return done.result;
}
