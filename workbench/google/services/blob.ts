/** A piece of data with a name and a type, as `Utilities.newBlob` makes it. */

import { NotImplementedError, signatureError } from '../errors';
import { toSigned, toUnsigned } from './bytes';
import { utf8Decode, utf8Encode } from './utf8';

export class Blob {
  /** 0–255. */
  #bytes: number[];
  #contentType: string | null;
  #name: string | null;

  constructor(data: unknown, contentType: unknown = null, name: unknown = null) {
    this.#bytes = bytesOf('Utilities.newBlob', data);
    this.#contentType = contentType === null ? null : String(contentType);
    this.#name = name === null ? null : String(name);
  }

  /** Signed bytes. */
  getBytes(): number[] {
    return toSigned(this.#bytes);
  }

  getDataAsString(charset: unknown = 'UTF-8'): string {
    if (!/^utf-?8$/i.test(String(charset))) throw new NotImplementedError(`charset ${String(charset)}`);
    return utf8Decode(this.#bytes);
  }

  getContentType(): string | null {
    return this.#contentType;
  }

  getName(): string | null {
    return this.#name;
  }

  isGoogleType(): boolean {
    return false;
  }

  setBytes(data: unknown): this {
    if (!Array.isArray(data)) throw signatureError('Blob.setBytes', [data]);
    this.#bytes = bytesOf('Blob.setBytes', data);
    return this;
  }

  setContentType(contentType: unknown): this {
    this.#contentType = contentType === null ? null : String(contentType);
    return this;
  }

  setDataFromString(text: unknown): this {
    if (typeof text !== 'string') throw signatureError('Blob.setDataFromString', [text]);
    this.#bytes = utf8Encode(text);
    return this;
  }

  setName(name: unknown): this {
    this.#name = String(name);
    return this;
  }

  copyBlob(): Blob {
    return new Blob(this.getBytes(), this.#contentType, this.#name);
  }
}

/** Bytes 0–255 of a text or of a list of bytes of any sign. */
export function bytesOf(method: string, data: unknown): number[] {
  if (typeof data === 'string') return utf8Encode(data);
  if (Array.isArray(data) && data.every((byte) => typeof byte === 'number')) return toUnsigned(data);
  throw signatureError(method, [data]);
}
