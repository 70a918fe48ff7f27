/** `Utilities`: dates, bytes, digests, identifiers and waiting. */

import { GoogleException, NotImplementedError, signatureError } from '../errors';
import { formatDate } from '../values/format-date';
import { Blob, bytesOf } from './blob';
import { base64Decode, base64Encode, toSigned } from './bytes';
import { type Digest, md5, sha1, sha256 } from './digest';
import { formatString } from './format-string';
import { googleEnum } from './google-enum';
import { parseCsv } from './parse-csv';

const LONGEST_SLEEP_MS = 300_000;
const ALGORITHMS = googleEnum('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
const DIGESTS = new Map<unknown, Digest>([
  [ALGORITHMS.MD5, md5],
  [ALGORITHMS.SHA_1, sha1],
  [ALGORITHMS.SHA_256, sha256],
]);

export interface UtilitiesHost {
  sleep(milliseconds: number): void;
  /** From 0 to below 1. */
  random(): number;
}

export class Utilities {
  readonly DigestAlgorithm = ALGORITHMS;
  readonly Charset = googleEnum('US_ASCII', 'UTF_8');
  readonly #host: UtilitiesHost;

  constructor(host: UtilitiesHost) {
    this.#host = host;
  }

  /** With patterns of Java's SimpleDateFormat. */
  formatDate(date: unknown, timeZone: unknown, format: unknown): string {
    if (!(date instanceof Date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw signatureError('Utilities.formatDate', [date, timeZone, format]);
    }
    return formatDate(date.getTime(), timeZone, format);
  }

  formatString(template: unknown, ...values: readonly unknown[]): string {
    return formatString(String(template), values);
  }

  getUuid(): string {
    const hex = (count: number): string =>
      Array.from({ length: count }, () => Math.floor(this.#host.random() * 16).toString(16)).join('');
    const variant = '89ab'.charAt(Math.floor(this.#host.random() * 4));
    return `${hex(8)}-${hex(4)}-4${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
  }

  sleep(milliseconds: unknown): void {
    if (typeof milliseconds !== 'number') throw signatureError('Utilities.sleep', [milliseconds]);
    if (milliseconds > LONGEST_SLEEP_MS || milliseconds < 0) {
      throw new GoogleException(`Invalid argument: milliseconds. Must be between 0 and ${LONGEST_SLEEP_MS}.`);
    }
    this.#host.sleep(milliseconds);
  }

  newBlob(data: unknown, contentType: unknown = null, name: unknown = null): Blob {
    return new Blob(data, contentType, name);
  }

  base64Encode(data: unknown, _charset?: unknown): string {
    return base64Encode(bytesOf('Utilities.base64Encode', data), false);
  }

  base64EncodeWebSafe(data: unknown, _charset?: unknown): string {
    return base64Encode(bytesOf('Utilities.base64EncodeWebSafe', data), true);
  }

  /** Signed bytes. */
  base64Decode(text: unknown, _charset?: unknown): number[] {
    return decoded('Utilities.base64Decode', text);
  }

  base64DecodeWebSafe(text: unknown, _charset?: unknown): number[] {
    return decoded('Utilities.base64DecodeWebSafe', text);
  }

  /** Signed bytes of the digest; texts are taken as UTF-8. */
  computeDigest(algorithm: unknown, data: unknown, _charset?: unknown): number[] {
    const digest = DIGESTS.get(algorithm);
    if (digest) return toSigned(digest(bytesOf('Utilities.computeDigest', data)));
    if (Object.values<unknown>(ALGORITHMS).includes(algorithm)) {
      throw new NotImplementedError(`Utilities.computeDigest with ${String(algorithm)}`);
    }
    throw signatureError('Utilities.computeDigest', [algorithm, data]);
  }

  parseCsv(text: unknown, delimiter: unknown = ','): string[][] {
    if (typeof text !== 'string') throw signatureError('Utilities.parseCsv', [text]);
    return parseCsv(text, String(delimiter).charAt(0));
  }
}

function decoded(method: string, text: unknown): number[] {
  if (typeof text !== 'string') throw signatureError(method, [text]);
  const bytes = base64Decode(text);
  if (!bytes) throw new GoogleException('Could not decode string.');
  return toSigned(bytes);
}
