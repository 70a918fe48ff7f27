/** Runs one function of the bundle in a fresh realm, as Google does at every execution (platform 1.3). */

import { NotImplementedError } from '../errors';
import type { RunInScript } from '../services/html-template';
import { createConsole } from '../services/logger';
import type { BuiltAddOn, Realm, RealmFactory } from './contract';
import type { Execution } from './execution';
import { Membrane } from './membrane';
import { HOT_GLOBALS_SOURCE, REALM_PRELUDE, type RealmTools } from './realm-prelude';
import { failureText, ScriptFailure } from './script-failure';
import type { Services } from './services';

/** Zones in which a script's local time is UTC, which the realm can imitate. */
const UTC_ZONES = new Set(['Etc/GMT', 'Etc/UTC', 'UTC', 'GMT', 'Etc/Greenwich', 'Etc/Universal', 'Etc/Zulu']);
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
const RUN_KEY = '__workbenchRun';

export interface ScriptOptions {
  readonly addOn: BuiltAddOn;
  readonly createRealm: RealmFactory;
  readonly execution: Execution;
  readonly limitMilliseconds: number;
  readonly timeZone: string;
  readonly createServices: (runInScript: RunInScript) => Services;
}

/** One realm with the bundle loaded. */
export interface LoadedScript {
  readonly membrane: Membrane;
  readonly services: Services;
  /** True for a global function whose name a menu or client may call. */
  hasFunction(name: string): boolean;
  /**
   * Calls a global function and waits for a promise it returns.
   * @param args host values, converted on the way in
   * @returns the settled value, of the realm; undefined when a promise never settles
   */
  call(name: string, args: readonly unknown[]): unknown;
  dispose(): void;
}

/** @throws ScriptFailure when the bundle's own top level fails */
export function loadScript(options: ScriptOptions): LoadedScript {
  const realm = options.createRealm({ timeoutMilliseconds: options.limitMilliseconds });
  const { execution } = options;
  // The prelude is our own text; `RealmTools` describes what it evaluates to.
  const tools = realm.evaluate(REALM_PRELUDE) as RealmTools;
  tools.installClock(() => execution.now(), UTC_ZONES.has(options.timeZone));
  realm.evaluate(HOT_GLOBALS_SOURCE);
  const membrane = new Membrane(realm, tools, execution);
  const services = options.createServices(runInScript(realm, membrane));
  for (const [name, service] of Object.entries(services)) realm.define(name, membrane.wrap(service, name));
  realm.define('console', createConsole(membrane, execution.log));

  const guarded = (source: string): unknown => {
    try {
      return realm.evaluate(source);
    } catch (error) {
      // The realm's own timer fires where no service is called: the execution is over all the same.
      if (error instanceof Error && error.message === 'Exceeded maximum execution time') execution.kill();
      throw execution.ended ?? new ScriptFailure(failureText(error));
    }
  };
  guarded(options.addOn.code);

  const lookUp = (name: string): unknown =>
    IDENTIFIER.test(name) ? guarded(`typeof ${name} === 'function' ? ${name} : undefined`) : undefined;

  return {
    membrane,
    services,
    hasFunction: (name) => typeof lookUp(name) === 'function',
    call(name, args) {
      const entry = lookUp(name);
      if (typeof entry !== 'function') throw new ScriptFailure(`Script function not found: ${name}`);
      const converted = args.map((argument) => membrane.toRealm(argument));
      const settled: { value?: unknown; failure?: unknown; failed?: true } = {};
      const run = (): void => {
        const result: unknown = Reflect.apply(entry, undefined, converted);
        if (!(result instanceof realm.intrinsics.Promise)) {
          settled.value = result;
          return;
        }
        // Handlers must be functions of the realm: those of the host would wait in the host's own queue.
        result.then(
          membrane.makeRawFunction('deliver', ([value]) => {
            settled.value = value;
          }),
          membrane.makeRawFunction('fail', ([reason]) => {
            settled.failure = reason;
            settled.failed = true;
          }),
        );
      };
      realm.define(RUN_KEY, membrane.makeRawFunction('run', run));
      guarded(`(function (run) { delete globalThis.${RUN_KEY}; run(); })(${RUN_KEY});`);
      if (execution.ended) throw execution.ended;
      if (settled.failed) throw new ScriptFailure(failureText(settled.failure));
      return settled.value;
    },
    dispose: () => realm.dispose(),
  };
}

/** Scriptlets of templates: functions made by the realm's own `Function`, so that they see the add-on's globals. */
function runInScript(realm: Realm, membrane: Membrane): RunInScript {
  return (parameters, body, print, args) => {
    const RealmFunction: unknown = realm.intrinsics.Object.constructor;
    if (typeof RealmFunction !== 'function') throw new NotImplementedError('templates in this realm');
    const scriptlets: unknown = Reflect.construct(RealmFunction, [...parameters, body]);
    if (typeof scriptlets !== 'function') throw new NotImplementedError('templates in this realm');
    const printer = membrane.makeRawFunction('print', ([text, place]) => print(text, String(place)));
    Reflect.apply(scriptlets, undefined, [printer, ...args]);
  };
}
