/** The border between the host's service objects and a script's realm: nothing of the host's realm gets through it. */

import { GoogleException, NotImplementedError } from '../errors';
import { GoogleEnum } from '../services/google-enum';
import { EnumConstant } from '../spreadsheet/enums';
import type { Realm } from './contract';
import type { RealmTools } from './realm-prelude';
import { isDate, isPlainObject } from './value-kinds';

/** A service object that keeps what a script assigns to it, as templates do. */
export interface ScriptProperties {
  readonly scriptProperties: Map<string, unknown>;
}

/** What the membrane reports to and asks of the running execution. */
export interface CallGuard {
  /**
   * Around every service call: counts it, checks permission and time, and may throw.
   * @param name such as `Range.setValues`
   */
  call<T>(name: string, run: () => T): T;
}

/** Members every JavaScript object is asked for by engines, consoles and serialisers; absent from services. */
const SILENT_MEMBERS = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'nodeType',
  '$$typeof',
  'prototype',
]);

/** Stack lines of the script: in Node by the file's name, in the browser by `eval`. The host's own say nothing to its author. */
const SCRIPT_FRAME = /\bCode\.js:|\beval at\b/;

/** Wraps services for one realm; lives as long as the execution. */
export class Membrane {
  readonly #realm: Realm;
  readonly #tools: RealmTools;
  readonly #guard: CallGuard;
  readonly #proxies = new WeakMap<object, object>();
  readonly #targets = new WeakMap<object, object>();

  constructor(realm: Realm, tools: RealmTools, guard: CallGuard) {
    this.#realm = realm;
    this.#tools = tools;
    this.#guard = guard;
  }

  /** The script's view of a service object; the same object gives the same view. */
  wrap(service: object, name: string = serviceName(service)): object {
    const known = this.#proxies.get(service);
    if (known) return known;
    const proxy = new Proxy(this.#tools.makeTarget(), this.#handlerFor(service, name));
    this.#proxies.set(service, proxy);
    this.#targets.set(proxy, service);
    return proxy;
  }

  /** The service behind a script's object, if there is one. */
  unwrap(value: object): object | undefined {
    return this.#targets.get(value);
  }

  /** A host value as the script sees it: arrays, dates and plain objects are copies made of the realm's own intrinsics. */
  toRealm(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const { Array: RealmArray, Date: RealmDate } = this.#realm.intrinsics;
    if (Array.isArray(value)) {
      const copy = new RealmArray<unknown>(value.length);
      for (let index = 0; index < value.length; index++) copy[index] = this.toRealm(value[index]);
      return copy;
    }
    if (isDate(value)) return new RealmDate(value.getTime());
    if (!isPlainObject(value)) return this.wrap(value);
    return this.plainObject(
      Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.toRealm(member)])),
    );
  }

  /** A script's value as services see it: copies made of the host's intrinsics, and the services behind wrapped objects. */
  toHost(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const service = this.#targets.get(value);
    if (service) return service;
    if (Array.isArray(value)) {
      const copy = new Array<unknown>(value.length);
      for (let index = 0; index < value.length; index++) copy[index] = this.toHost(value[index]);
      return copy;
    }
    if (isDate(value)) return new Date(value.getTime());
    if (!isPlainObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, this.toHost(member)]));
  }

  /** An error of the host as one the script can catch; `String(e)` is `Exception: …` (platform 5.2). */
  toRealmError(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const copy = new this.#realm.intrinsics.Error(error.message);
    const name = error instanceof GoogleException ? 'Exception' : error.name;
    const frames = (copy.stack ?? '').split('\n').filter((line) => SCRIPT_FRAME.test(line));
    const hidden = { writable: true, configurable: true, enumerable: false };
    Object.defineProperties(copy, {
      name: { value: name, ...hidden },
      stack: { value: [`${name}: ${error.message}`, ...frames].join('\n'), ...hidden },
    });
    return copy;
  }

  /** A function of the realm that runs host code: arguments and result converted, errors rebuilt. */
  makeFunction(name: string, run: (args: readonly unknown[]) => unknown): (...args: unknown[]) => unknown {
    return this.#tools.makeFunction(name, (args) => {
      try {
        return this.toRealm(run(Array.from(args, (argument) => this.toHost(argument))));
      } catch (error) {
        throw this.toRealmError(error);
      }
    });
  }

  /** A function of the realm that gets the script's values as they are and returns nothing of the host. */
  makeRawFunction(name: string, run: (args: readonly unknown[]) => void): (...args: unknown[]) => unknown {
    return this.#tools.makeFunction(name, (args) => {
      run(Array.from(args));
    });
  }

  /** A plain object of the realm with these members, which are of the realm already. */
  plainObject(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
    // A new object has no members but those given.
    return Object.assign(new this.#realm.intrinsics.Object(), members) as Record<string, unknown>;
  }

  #handlerFor(service: object, name: string): ProxyHandler<object> {
    const functions = new Map<string, unknown>();
    const isEnum = service instanceof GoogleEnum || service instanceof EnumConstant;
    const bag = hasScriptProperties(service) ? service.scriptProperties : undefined;

    const method = (member: string, implementation: CallableFunction): unknown => {
      const known = functions.get(member);
      if (known) return known;
      const made = this.makeFunction(member, (args) =>
        isEnum
          ? Reflect.apply(implementation, service, args)
          : this.#guard.call(`${name}.${member}`, () => Reflect.apply(implementation, service, args)),
      );
      functions.set(member, made);
      return made;
    };

    const conversion = (member: 'toString' | 'valueOf' | 'toLocaleString'): unknown => {
      const known = functions.get(member);
      if (known) return known;
      const own: unknown = Reflect.get(service, 'toString');
      const text = (): unknown =>
        own === Object.prototype.toString || typeof own !== 'function'
          ? name
          : Reflect.apply(own, service, []);
      const made = this.#tools.makeFunction(member, () =>
        member === 'valueOf' ? this.#proxies.get(service) : text(),
      );
      functions.set(member, made);
      return made;
    };

    const missing = (member: string): never => {
      throw this.toRealmError(new NotImplementedError(`${name}.${member}`));
    };

    return {
      get: (_target, member) => {
        if (typeof member === 'symbol') return undefined;
        if (bag?.has(member)) return bag.get(member);
        if (member === 'toString' || member === 'valueOf' || member === 'toLocaleString') {
          return conversion(member);
        }
        if (!isVisible(service, member)) {
          return bag || SILENT_MEMBERS.has(member) ? undefined : missing(member);
        }
        const value: unknown = Reflect.get(service, member);
        if (typeof value === 'function') return method(member, value);
        // A plain object behind a property is a set of enums, not data: members it lacks must be noticed.
        return isNamespace(value) ? this.wrap(value, `${name}.${member}`) : this.toRealm(value);
      },
      set: (_target, member, value) => {
        if (!bag || typeof member === 'symbol') return missing(`${String(member)} = …`);
        bag.set(member, value);
        return true;
      },
      has: (_target, member) =>
        typeof member === 'string' && (bag?.has(member) === true || isVisible(service, member)),
      deleteProperty: (_target, member) => missing(`delete ${String(member)}`),
      defineProperty: (_target, member) => missing(`${String(member)} = …`),
      ownKeys: () => [],
      getOwnPropertyDescriptor: () => undefined,
      getPrototypeOf: () => this.#realm.intrinsics.Object.prototype,
    };
  }
}

/** Google's name of a service class, by which permissions and call counts go. */
export function serviceName(service: object): string {
  const made: unknown = service.constructor;
  return typeof made === 'function' && made !== Object ? made.name : 'Object';
}

/** Methods, and fields whose capital letter marks them as enums; other fields are a class's own business. */
function isVisible(service: object, member: string): boolean {
  if (member === 'constructor' || !(member in service) || member in Object.prototype) return false;
  if (isPlainObject(service) || /^[A-Z]/.test(member)) return true;
  return !Object.hasOwn(service, member) && typeof Reflect.get(service, member) === 'function';
}

function isNamespace(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isPlainObject(value);
}

function hasScriptProperties(service: object): service is ScriptProperties {
  return 'scriptProperties' in service && service.scriptProperties instanceof Map;
}
