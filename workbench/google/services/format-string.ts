/** The part of Java's `String.format` that `Utilities.formatString` and `Logger.log` are used with. */

import { NotImplementedError } from '../errors';

/** Replaces `%s %d %i %f %x %c %%`, with flags `-` and `0`, width and precision. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%([-0]*)(\d*)(?:\.(\d+))?([a-zA-Z%])/g,
    (_whole, flags: string, width: string, precision: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const text = converted(kind, values[next++], precision);
      const length = Number(width || 0);
      if (flags.includes('-')) return text.padEnd(length);
      return flags.includes('0') ? padZeros(text, length) : text.padStart(length);
    },
  );
}

function converted(kind: string, value: unknown, precision: string | undefined): string {
  switch (kind) {
    case 's':
      return precision === undefined ? String(value) : String(value).slice(0, Number(precision));
    case 'd':
    case 'i':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(precision === undefined ? 6 : Number(precision));
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'c':
      return String(value).charAt(0);
    default:
      throw new NotImplementedError(`Utilities.formatString with %${kind}`);
  }
}

function padZeros(text: string, length: number): string {
  return text.startsWith('-') ? `-${text.slice(1).padStart(length - 1, '0')}` : text.padStart(length, '0');
}
