/** Source text evaluated in every fresh realm before the bundle: Google's clock and time zone, and makers of in-realm functions. */

/** Names read so often that Node's slow global lookup of a vm context (about 0.2 µs each) would be felt. */
const HOT_GLOBALS = 'Object Array Math Date String Number JSON Map Set WeakMap Symbol Error TypeError RegExp';

/** Makes the hot globals lexical, which V8 resolves without asking the context's object. Evaluate after `REALM_PRELUDE`. */
export const HOT_GLOBALS_SOURCE = HOT_GLOBALS.split(' ')
  .map((name) => `const ${name} = globalThis.${name};`)
  .join('');

/** What `REALM_PRELUDE` evaluates to. */
export interface RealmTools {
  /** A function of the realm that hands its arguments, as an array of the realm, to the host. */
  makeFunction(name: string, call: (args: unknown[]) => unknown): (...args: unknown[]) => unknown;
  /** Lets `new Date()` follow the host's clock and, if `utc`, the local parts of a date be those of Etc/GMT. */
  installClock(now: () => number, utc: boolean): void;
  /** An empty object of the realm to hang a proxy on. */
  makeTarget(): object;
}

export const REALM_PRELUDE = `(function () {
  'use strict';
  const RealDate = Date;
  const prototype = RealDate.prototype;
  const redefine = (name, value) =>
    Object.defineProperty(prototype, name, { value, writable: true, enumerable: false, configurable: true });
  const hasZone = /(?:Z|GMT|UTC|[+-]\\d{2}:?\\d{2})\\s*(?:\\(.*\\))?$/i;
  const isoDateOnly = /^[+-]?\\d{4,6}(?:-\\d{2}(?:-\\d{2})?)?$/;
  const isoDateTime = /^[+-]?\\d{4,6}-\\d{2}-\\d{2}[T ][\\d:.]+$/;

  function withZone(text) {
    if (isoDateOnly.test(text) || hasZone.test(text)) return text;
    return isoDateTime.test(text) ? text.replace(' ', 'T') + 'Z' : text + ' UTC';
  }

  function useUtcParts() {
    for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
      for (const verb of ['get', 'set']) {
        const utc = prototype[verb + 'UTC' + part];
        if (utc) redefine(verb + part, utc);
      }
    }
    redefine('getTimezoneOffset', { getTimezoneOffset() { return 0; } }.getTimezoneOffset);
    redefine('toDateString', { toDateString() {
      const p = this.toUTCString().split(/,? /);
      return p.length < 5 ? 'Invalid Date' : p[0] + ' ' + p[2] + ' ' + p[1] + ' ' + p[3];
    } }.toDateString);
    redefine('toTimeString', { toTimeString() {
      const p = this.toUTCString().split(' ');
      return p.length < 5 ? 'Invalid Date' : p[4] + ' GMT+0000 (Greenwich Mean Time)';
    } }.toTimeString);
    redefine('toString', { toString() {
      return isNaN(this.getTime()) ? 'Invalid Date' : this.toDateString() + ' ' + this.toTimeString();
    } }.toString);
    for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
      const original = prototype[name];
      redefine(name, { [name](locale, options) {
        return original.call(this, locale, Object.assign({ timeZone: 'UTC' }, options));
      } }[name]);
    }
  }

  return {
    makeFunction(name, call) {
      return { [name](...args) { return call(args); } }[name];
    },
    makeTarget() {
      return {};
    },
    installClock(now, utc) {
      if (utc) useUtcParts();
      const construct = (args) => {
        if (args.length === 0) return [now()];
        if (!utc) return args;
        if (args.length > 1) return [RealDate.UTC(...args)];
        return typeof args[0] === 'string' ? [withZone(args[0])] : args;
      };
      const HostDate = new Proxy(RealDate, {
        construct: (target, args, newTarget) => Reflect.construct(target, construct(args), newTarget),
        apply: () => new HostDate().toString(),
      });
      Object.defineProperty(RealDate, 'now', {
        value: { now() { return now(); } }.now, writable: true, enumerable: false, configurable: true });
      if (utc) {
        const parse = RealDate.parse;
        Object.defineProperty(RealDate, 'parse', {
          value: { parse(text) { return parse(withZone(String(text))); } }.parse,
          writable: true, enumerable: false, configurable: true });
      }
      redefine('constructor', HostDate);
      Object.defineProperty(globalThis, 'Date', {
        value: HostDate, writable: true, enumerable: false, configurable: true });
    },
  };
})()
//# sourceURL=workbench-prelude`;
