/** Tells an open panel that something was written: the server cannot push (platform 2.5). */

const KEY = 'revision';
/** Longest that Google keeps a value. */
const SECONDS = 21_600;

/** Needs no authorisation, so that a simple trigger may call it (platform 3.4). */
export function touchRevision(): void {
  CacheService.getDocumentCache()?.put(KEY, Utilities.getUuid(), SECONDS);
}

/** Another text after every write; `''` when nothing was written lately. */
export const readRevision = (): string => CacheService.getDocumentCache()?.get(KEY) || '';
