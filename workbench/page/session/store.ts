/** Keeps the workbook in the browser, so that a reload loses nothing. Without IndexedDB it keeps nothing and says so. */

import type { WorkbookSnapshot } from '../../google/snapshot';

const DATABASE = 'account-atlas-workbench';
const STORE = 'state';
const KEY = 'workbook';

function request<Value>(asked: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

async function database(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return request(opening);
}

/** `undefined`: nothing is stored, or what is stored cannot be read. */
export async function readStored(): Promise<WorkbookSnapshot | undefined> {
  try {
    const opened = await database();
    const stored: unknown = await request(opened.transaction(STORE).objectStore(STORE).get(KEY));
    opened.close();
    return isWorkbook(stored) ? stored : undefined;
  } catch {
    // A private window may refuse storage: the workbench then simply starts anew.
    return undefined;
  }
}

/** Answers whether it was stored. */
export async function writeStored(snapshot: WorkbookSnapshot): Promise<boolean> {
  try {
    const opened = await database();
    const transaction = opened.transaction(STORE, 'readwrite');
    transaction.objectStore(STORE).put(snapshot, KEY);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    opened.close();
    return true;
  } catch {
    return false;
  }
}

function isWorkbook(value: unknown): value is WorkbookSnapshot {
  return typeof value === 'object' && value !== null && 'sheets' in value && Array.isArray(value.sheets);
}
