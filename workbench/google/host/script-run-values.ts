/** What `google.script.run` does to arguments and results on their way: the matrix of platform 2.3, literally. */

import { GoogleException, NotImplementedError } from '../errors';
import { isDate, isPlainObject } from './value-kinds';

/** Thrown where the client calls, before anything reaches the server. */
export class IllegalArgumentError extends Error {
  constructor(property: string) {
    super(`Failed due to illegal value in property: ${property}`);
  }
}

/**
 * Copies of a client's arguments as the server gets them.
 * @throws IllegalArgumentError naming the innermost index or key
 */
export function toServer(args: readonly unknown[]): unknown[] {
  return args.map((argument, index) => copyForServer(argument, String(index), []));
}

function copyForServer(value: unknown, property: string, parents: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotImplementedError(`${value} as a google.script.run argument`);
    return value;
  }
  if (typeof value !== 'object' || parents.includes(value)) throw new IllegalArgumentError(property);
  const path = [...parents, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, index) => copyForServer(item, String(index), path));
  }
  if (!isPlainObject(value)) throw new IllegalArgumentError(property);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, copyForServer(member, key, path)]),
  );
}

/** A Date was found: Google then delivers no value at all. */
class DateInResult extends Error {}

/**
 * A copy of a server function's settled result as the client gets it.
 * @param isService tells the service objects of the script's realm, which arrive as null
 */
export function toClient(result: unknown, isService: (value: object) => boolean): unknown {
  try {
    return copyForClient(result, isService, []);
  } catch (error) {
    if (error instanceof DateInResult) return null;
    throw error;
  }
}

function copyForClient(
  value: unknown,
  isService: (value: object) => boolean,
  parents: readonly object[],
): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotImplementedError(`${value} in a google.script.run result`);
    return value;
  }
  if (typeof value === 'function') return Function.prototype.toString.call(value);
  if (typeof value !== 'object')
    throw new NotImplementedError(`${typeof value} in a google.script.run result`);
  if (isService(value)) return null;
  if (isDate(value)) throw new DateInResult();
  if (parents.includes(value))
    throw new GoogleException('The script returned a value that refers to itself.');
  const path = [...parents, value];
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => copyForClient(item, isService, path));
  if (Object.prototype.toString.call(value) === '[object Uint8Array]') {
    throw new GoogleException("We're sorry, a server error occurred. Please wait a bit and try again.");
  }
  // Regular expressions, maps and boxed numbers have no members of their own: `{}`. Boxed texts and Int8Array have indices.
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, copyForClient(member, isService, path)]),
  );
}

/** The error a client's failure handler receives for a failed call. */
export function scriptError(message: string): { readonly name: 'ScriptError'; readonly message: string } {
  return { name: 'ScriptError', message };
}
