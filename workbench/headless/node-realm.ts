/** One execution's global scope in Node: a bare `node:vm` context from which all that Node adds was removed (platform 1.2, 1.3). */

import * as vm from 'node:vm';
import type { Realm, RealmFactory } from '../google/host/contract';
import { ECMASCRIPT_GLOBALS } from '../google/host/ecmascript-globals';

/** Compiled sources by text: every execution evaluates the whole bundle again, compiling it once is enough. */
const compiledScripts = new Map<string, vm.Script>();
const MAXIMUM_COMPILED_SCRIPTS = 32;
/** Short sources are calls and templates, cheaper to compile than to remember. */
const SHORTEST_CACHED_SOURCE = 2_000;

/** Prototypes of the realms' promises, by which a script's forgotten rejections are told from those of the host. */
const realmPromises = new WeakSet<object>();
let watchesRejections = false;

/** Realms whose time limit counts real time over all they evaluate; running out of it is Google's error. */
export const createNodeRealm: RealmFactory = ({ timeoutMilliseconds }): Realm => {
  const context = vm.createContext(
    {},
    { microtaskMode: 'afterEvaluate', codeGeneration: { strings: true, wasm: false } },
  );
  const deadline = performance.now() + timeoutMilliseconds;

  const evaluate = (source: string): unknown => {
    const timeout = Math.max(1, Math.ceil(deadline - performance.now()));
    try {
      return compile(source).runInContext(context, { timeout });
    } catch (error) {
      if (isTimeout(error)) throw new Error('Exceeded maximum execution time');
      throw error;
    }
  };

  const scope = evaluate('globalThis') as Record<string, unknown>; // The value of `globalThis` is an object by definition.
  for (const name of Object.getOwnPropertyNames(scope)) {
    if (!ECMASCRIPT_GLOBALS.has(name)) delete scope[name];
  }
  // An object literal evaluated in the realm, whose shape is the text beside it.
  const intrinsics = evaluate('({ Array, Object, Date, Error, Promise })') as Realm['intrinsics'];

  realmPromises.add(intrinsics.Promise.prototype);
  if (!watchesRejections) {
    watchesRejections = true;
    process.on('unhandledRejection', onUnhandledRejection);
  }

  return {
    define(name, value) {
      scope[name] = value;
    },
    evaluate,
    intrinsics,
    dispose() {
      // The context is collected with the last reference to it.
    },
  };
};

/** A promise that a script rejects and forgets must not end the process, as it does not end the execution. */
function onUnhandledRejection(reason: unknown, promise: object): void {
  if (realmPromises.has(Object.getPrototypeOf(promise))) return;
  // Having any listener switches off Node's own answer, which is to throw.
  if (process.listenerCount('unhandledRejection') === 1) throw reason;
}

function compile(source: string): vm.Script {
  const known = compiledScripts.get(source);
  if (known) return known;
  // Tools that format stacks go by the file name and do not know of the comment.
  const [, filename = 'Code.js'] = /\/\/# sourceURL=(\S+)$/.exec(source) ?? [];
  const script = new vm.Script(source, { filename });
  if (source.length >= SHORTEST_CACHED_SOURCE) {
    const oldest = compiledScripts.keys().next();
    if (compiledScripts.size >= MAXIMUM_COMPILED_SCRIPTS && !oldest.done)
      compiledScripts.delete(oldest.value);
    compiledScripts.set(source, script);
  }
  return script;
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
