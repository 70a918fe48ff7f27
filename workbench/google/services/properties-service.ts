/** `PropertiesService`: small texts kept by document, by person and by script, within Google's limits (platform 4). */

import { GoogleException, signatureError } from '../errors';
import { utf8Length } from './utf8';

const MAXIMUM_VALUE_BYTES = 9 * 1024;
const MAXIMUM_STORE_BYTES = 500 * 1024;
const DAY_MS = 86_400_000;
/** Reads and writes a day for a consumer account; Workspace accounts have ten times as many. */
const CALLS_PER_DAY = 50_000;

/** Counts the day's calls over all executions. */
export class PropertyQuota {
  #day = -1;
  #calls = 0;

  /** @throws GoogleException when the day's calls are used up */
  spend(now: number): void {
    const day = Math.floor(now / DAY_MS);
    if (day !== this.#day) {
      this.#day = day;
      this.#calls = 0;
    }
    if (++this.#calls > CALLS_PER_DAY) {
      throw new GoogleException('Service invoked too many times for one day: properties.');
    }
  }
}

/** Where properties live and what is to happen around their use. */
export interface PropertiesHost {
  readonly documentStore: Map<string, string>;
  readonly userStore: Map<string, string>;
  readonly scriptStore: Map<string, string>;
  /** Custom functions read the owner's user properties and may not write them (platform 3.4). */
  readonly userReadOnly: boolean;
  spend(): void;
  /** Before the first change, so that it can be rolled back. */
  beforeEffect(): void;
}

export class Properties {
  readonly #store: Map<string, string>;
  readonly #host: PropertiesHost;
  readonly #readOnly: boolean;

  constructor(store: Map<string, string>, host: PropertiesHost, readOnly: boolean) {
    this.#store = store;
    this.#host = host;
    this.#readOnly = readOnly;
  }

  getProperty(key: unknown): string | null {
    this.#host.spend();
    return this.#store.get(keyOf('Properties.getProperty', key)) ?? null;
  }

  getProperties(): Record<string, string> {
    this.#host.spend();
    return Object.fromEntries(this.#store);
  }

  getKeys(): string[] {
    this.#host.spend();
    return [...this.#store.keys()];
  }

  setProperty(key: unknown, value: unknown): this {
    this.#change('setProperty');
    this.#put(keyOf('Properties.setProperty', key), value, 'Properties.setProperty');
    return this;
  }

  /** With `deleteAllOthers` the store holds exactly these properties afterwards. */
  setProperties(properties: unknown, deleteAllOthers: unknown = false): this {
    if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) {
      throw signatureError('Properties.setProperties', [properties]);
    }
    this.#change('setProperties');
    if (deleteAllOthers === true) this.#store.clear();
    for (const [key, value] of Object.entries(properties)) {
      this.#put(key, value, 'Properties.setProperties');
    }
    return this;
  }

  deleteProperty(key: unknown): this {
    this.#change('deleteProperty');
    this.#store.delete(keyOf('Properties.deleteProperty', key));
    return this;
  }

  deleteAllProperties(): this {
    this.#change('deleteAllProperties');
    this.#store.clear();
    return this;
  }

  #change(method: string): void {
    if (this.#readOnly) throw new GoogleException(`You do not have permission to call ${method}`);
    this.#host.spend();
    this.#host.beforeEffect();
  }

  #put(key: string, value: unknown, method: string): void {
    if (value === null || value === undefined || typeof value === 'object' || typeof value === 'function') {
      throw signatureError(method, [key, value]);
    }
    const text = String(value);
    if (utf8Length(text) > MAXIMUM_VALUE_BYTES) throw new GoogleException('Argument too large: value');
    const before = this.#store.get(key);
    let total = before === undefined ? 0 : -utf8Length(key) - utf8Length(before);
    for (const [otherKey, other] of this.#store) total += utf8Length(otherKey) + utf8Length(other);
    if (total + utf8Length(key) + utf8Length(text) > MAXIMUM_STORE_BYTES) {
      throw new GoogleException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#store.set(key, text);
  }
}

export class PropertiesService {
  readonly #host: PropertiesHost;

  constructor(host: PropertiesHost) {
    this.#host = host;
  }

  getDocumentProperties(): Properties {
    return new Properties(this.#host.documentStore, this.#host, false);
  }

  getUserProperties(): Properties {
    return new Properties(this.#host.userStore, this.#host, this.#host.userReadOnly);
  }

  getScriptProperties(): Properties {
    return new Properties(this.#host.scriptStore, this.#host, false);
  }
}

function keyOf(method: string, key: unknown): string {
  if (typeof key === 'string' && key !== '') return key;
  throw signatureError(method, [key]);
}
