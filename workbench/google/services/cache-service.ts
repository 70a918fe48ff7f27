/** `CacheService`: texts that expire on the host's clock, within Google's limits (platform 4). */

import { GoogleException, signatureError } from '../errors';
import { utf8Length } from './utf8';

const MAXIMUM_VALUE_BYTES = 100 * 1024;
const MAXIMUM_KEY_LENGTH = 250;
const DEFAULT_SECONDS = 600;
const MAXIMUM_SECONDS = 21_600;
const MAXIMUM_ITEMS = 1_000;
/** Past the maximum Google keeps the items that expire last. */
const ITEMS_KEPT = 900;

interface CachedText {
  readonly text: string;
  readonly expiresAt: number;
}

/** One cache as it outlives executions. */
export type CacheStore = Map<string, CachedText>;

export class Cache {
  readonly #store: CacheStore;
  readonly #now: () => number;
  readonly #beforeEffect: () => void;

  constructor(store: CacheStore, now: () => number, beforeEffect: () => void) {
    this.#store = store;
    this.#now = now;
    this.#beforeEffect = beforeEffect;
  }

  get(key: unknown): string | null {
    const item = this.#store.get(keyOf('Cache.get', key));
    return item && item.expiresAt > this.#now() ? item.text : null;
  }

  /** Only the keys that are there. */
  getAll(keys: unknown): Record<string, string> {
    if (!Array.isArray(keys)) throw signatureError('Cache.getAll', [keys]);
    const found: Record<string, string> = {};
    for (const key of keys) {
      const text = this.get(key);
      if (text !== null) found[String(key)] = text;
    }
    return found;
  }

  put(key: unknown, value: unknown, seconds: unknown = DEFAULT_SECONDS): void {
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw signatureError('Cache.put', [key, value]);
    }
    if (typeof seconds !== 'number') throw signatureError('Cache.put', [key, value, seconds]);
    const text = String(value);
    if (utf8Length(text) > MAXIMUM_VALUE_BYTES) throw new GoogleException('Argument too large: value');
    const lifetime = Math.min(Math.max(seconds, 0), MAXIMUM_SECONDS) * 1_000;
    this.#beforeEffect();
    this.#store.set(keyOf('Cache.put', key), { text, expiresAt: this.#now() + lifetime });
    if (this.#store.size > MAXIMUM_ITEMS) this.#evict();
  }

  putAll(values: unknown, seconds: unknown = DEFAULT_SECONDS): void {
    if (typeof values !== 'object' || values === null) throw signatureError('Cache.putAll', [values]);
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  remove(key: unknown): void {
    this.#beforeEffect();
    this.#store.delete(keyOf('Cache.remove', key));
  }

  removeAll(keys: unknown): void {
    if (!Array.isArray(keys)) throw signatureError('Cache.removeAll', [keys]);
    for (const key of keys) this.remove(key);
  }

  #evict(): void {
    const oldestFirst = [...this.#store].sort(([, left], [, right]) => left.expiresAt - right.expiresAt);
    for (const [key] of oldestFirst.slice(0, oldestFirst.length - ITEMS_KEPT)) this.#store.delete(key);
  }
}

export class CacheService {
  readonly #stores: Readonly<Record<'document' | 'user' | 'script', CacheStore>>;
  readonly #now: () => number;
  readonly #beforeEffect: () => void;

  /** @param beforeEffect called before the first change, so that it can be rolled back */
  constructor(
    stores: Readonly<Record<'document' | 'user' | 'script', CacheStore>>,
    now: () => number,
    beforeEffect: () => void,
  ) {
    this.#stores = stores;
    this.#now = now;
    this.#beforeEffect = beforeEffect;
  }

  getDocumentCache(): Cache {
    return new Cache(this.#stores.document, this.#now, this.#beforeEffect);
  }

  getUserCache(): Cache {
    return new Cache(this.#stores.user, this.#now, this.#beforeEffect);
  }

  getScriptCache(): Cache {
    return new Cache(this.#stores.script, this.#now, this.#beforeEffect);
  }
}

function keyOf(method: string, key: unknown): string {
  if (typeof key !== 'string') throw signatureError(method, [key]);
  if (key.length > MAXIMUM_KEY_LENGTH) throw new GoogleException('Argument too large: key');
  return key;
}
