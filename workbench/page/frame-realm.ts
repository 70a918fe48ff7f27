/** One execution's global scope in the browser: a hidden frame from which the browser's own names were taken away (platform 1.2). */

import type { Realm, RealmFactory } from '../google/host/contract';
import { ECMASCRIPT_GLOBALS } from '../google/host/ecmascript-globals';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * Source of a function that evaluates one script and returns its value with a function like itself for the next
 * script. The next one is made inside the scope of this one, so it sees what this one declared, as scripts of one
 * page do; and all of them lie inside a function whose parameters hide names the browser does not let go of.
 */
const STEP = '(function (source) { return [eval(source), eval(step)]; })';

/** Strict code keeps its declarations to itself, so the next step is made by that code: its own value is lost. */
const STRICT_TAIL = '\n;[undefined, eval(step)]';
const STRICT = /^(?:\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*(["'])use strict\1/;

type Step = (source: string) => [unknown, Step];

/** Endless loops cannot be stopped here, and promises settle only after the page's own script has ended. */
export const createFrameRealm: RealmFactory = (): Realm => {
  const frame = document.createElement('iframe');
  frame.style.display = 'none';
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const scope = frame.contentWindow;
  if (!scope) throw new Error('The browser gave the frame no window.');
  const evaluateInFrame: unknown = Reflect.get(scope, 'eval');
  if (typeof evaluateInFrame !== 'function')
    throw new Error('The browser does not let the page evaluate code.');

  const hidden = removeBrowserNames(scope).filter((name) => IDENTIFIER.test(name));
  // Our own text: it evaluates to a function that takes the source of `STEP` and returns the first step.
  const start = evaluateInFrame(
    `(function (step${hidden.map((name) => `, ${name}`).join('')}) { return eval(step); })`,
  ) as (step: string) => Step;
  let next = start(STEP);

  const evaluate = (source: string): unknown => {
    const isStrict = STRICT.test(source);
    const [value, following] = next(isStrict ? source + STRICT_TAIL : source);
    if (!isStrict) {
      next = following;
      return value;
    }
    // The strict script's own value is the pair that `STRICT_TAIL` makes.
    [, next] = value as [unknown, Step];
    return undefined;
  };
  return {
    define(name, value) {
      Reflect.set(scope, name, value);
    },
    evaluate,
    // An object literal evaluated in the realm, whose shape is the text beside it.
    intrinsics: evaluate('({ Array, Object, Date, Error, Promise })') as Realm['intrinsics'],
    dispose() {
      frame.remove();
    },
  };
};

/** Deletes what can be deleted from the window and its prototypes; the names that stay visible all the same. */
function removeBrowserNames(scope: Window): string[] {
  const stuck = new Set<string>();
  const objectPrototype: unknown = Reflect.get(Reflect.get(scope, 'Object'), 'prototype');
  let holder: object | null = scope;
  while (holder && holder !== objectPrototype) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (!ECMASCRIPT_GLOBALS.has(name) && !Reflect.deleteProperty(holder, name)) stuck.add(name);
    }
    holder = Object.getPrototypeOf(holder);
  }
  return [...stuck];
}
