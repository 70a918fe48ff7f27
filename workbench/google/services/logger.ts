/** `Logger` and `console`: what a script notes ends in the execution's record. */

import type { Membrane } from '../host/membrane';
import { formatString } from './format-string';

export class Logger {
  readonly #log: string[];
  readonly #start: number;

  /** @param log the execution's log, to which lines are added */
  constructor(log: string[]) {
    this.#log = log;
    this.#start = log.length;
  }

  log(first: unknown, ...values: readonly unknown[]): this {
    this.#log.push(values.length > 0 ? formatString(String(first), values.map(describe)) : describe(first));
    return this;
  }

  getLog(): string {
    return this.#log
      .slice(this.#start)
      .map((line) => `${line}\n`)
      .join('');
  }

  clear(): void {
    this.#log.length = this.#start;
  }
}

const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** The realm's `console`: its lines are marked with their level, except plain ones. It is no service and costs no call. */
export function createConsole(membrane: Membrane, log: string[]): object {
  const methods = LEVELS.map((level) => {
    const mark = level === 'log' || level === 'info' ? '' : `${level}: `;
    return [
      level,
      membrane.makeRawFunction(level, (args) => {
        const [first, ...rest] = args;
        const text =
          typeof first === 'string' && /%[sdif]/.test(first)
            ? formatString(first, rest.map(describe))
            : args.map(describe).join(' ');
        log.push(mark + text);
      }),
    ] as const;
  });
  return membrane.plainObject(Object.fromEntries(methods));
}

/** A value as a line of the log shows it. */
function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Object.prototype.toString.call(value) === '[object Error]') {
    const stack: unknown = Reflect.get(value, 'stack');
    return typeof stack === 'string' ? stack : String(value);
  }
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
