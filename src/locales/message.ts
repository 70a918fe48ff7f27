/** Fills the facts of a sentence into its template: `{name}` and `{count, plural, one {# person} other {# people}}`. */

import type { ChoiceKey } from '../schema/vocabularies';
import type { panels } from './en/panels';

/** The page's wording in one language. */
export type Panels = Readonly<Record<keyof typeof panels, string>>;
export type BadgeWords = Readonly<Record<ChoiceKey<'buyingRole'>, string>>;
export type TieWords = Readonly<Record<ChoiceKey<'tieKind'>, readonly [out: string, into: string]>>;
export type Facts = Readonly<Record<string, string | number>>;

// Making an Intl object costs more than a hundred uses of it, and a check may word ten thousand issues.
const pluralRules = new Map<string, Intl.PluralRules>();
const numberFormats = new Map<string, Intl.NumberFormat>();

const remembered = <V>(cache: Map<string, V>, key: string, make: () => V): V => {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
};

/** `other` where the platform or the language has no plural rules. */
function pluralCategory(count: number, language: string): string {
  if (typeof Intl === 'undefined' || typeof Intl.PluralRules !== 'function')
    return count === 1 ? 'one' : 'other';
  return remembered(pluralRules, language, () => new Intl.PluralRules(language)).select(count);
}

/** A number as the language writes it; thousands are grouped from 10,000 on, so that row numbers stay plain. */
export function formatNumber(value: number, language: string): string {
  if (typeof Intl === 'undefined' || typeof Intl.NumberFormat !== 'function') return String(value);
  const useGrouping = Math.abs(value) >= 10_000;
  const key = `${language} ${useGrouping}`;
  return remembered(numberFormats, key, () => new Intl.NumberFormat(language, { useGrouping })).format(value);
}

/**
 * The sentence with its facts. Facts are text and never read as template; one that is missing leaves its `{name}` in place.
 *
 * @param language BCP 47, such as `fa`: decides plural forms and digits
 */
export function formatMessage(template: string, facts: Facts, language: string): string {
  return fill(template, facts, language, null);
}

function fill(template: string, facts: Facts, language: string, count: number | null): string {
  let sentence = '';
  let at = 0;
  while (at < template.length) {
    const character = template.charAt(at);
    const end = character === '{' ? closingBrace(template, at) : -1;
    if (end > at) {
      sentence += placeholder(template.slice(at + 1, end), facts, language);
      at = end + 1;
    } else {
      sentence += character === '#' && count !== null ? formatNumber(count, language) : character;
      at += 1;
    }
  }
  return sentence;
}

/** Index of the brace that closes the one at `start`; -1: none. */
function closingBrace(template: string, start: number): number {
  let depth = 0;
  for (let at = start; at < template.length; at += 1) {
    const character = template.charAt(at);
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function placeholder(body: string, facts: Facts, language: string): string {
  const plural = /^\s*(\w+)\s*,\s*plural\s*,/.exec(body);
  const name = plural?.[1] ?? body.trim();
  const fact: unknown = facts[name];
  if (typeof fact !== 'string' && typeof fact !== 'number') return `{${body}}`;
  if (!plural) return typeof fact === 'number' ? formatNumber(fact, language) : fact;
  const count = Number(fact);
  const forms = pluralForms(body.slice(plural[0].length));
  const form =
    forms.get(`=${count}`) ?? forms.get(pluralCategory(count, language)) ?? forms.get('other') ?? '';
  return fill(form, facts, language, count);
}

/** The forms by `=0`, `one`, `few` … `other`. */
function pluralForms(text: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const key = /\s*(=\d+|\w+)\s*(?=\{)/y;
  let at = 0;
  while (at < text.length) {
    key.lastIndex = at;
    const found = key.exec(text);
    if (!found) break;
    const open = key.lastIndex;
    const end = closingBrace(text, open);
    if (end < 0) break;
    forms.set(found[1] ?? 'other', text.slice(open + 1, end));
    at = end + 1;
  }
  return forms;
}
