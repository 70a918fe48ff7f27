/** Sentences with facts, plurals and digits, and that every language says the same things. */

import { panels as english } from '../../src/locales/en/panels';
import { panels as farsi } from '../../src/locales/fa/panels';
import { formatMessage, formatNumber } from '../../src/locales/message';

const people = '{count, plural, =0 {nobody} one {# person} other {# people}}';

const check = (template: string, facts: Record<string, string | number>, expected: string, language = 'en') =>
  expect(formatMessage(template, facts, language)).toBe(expected);

describe('formatMessage', () => {
  it('puts facts where their names stand', () => {
    check('{name} is at {account}.', { name: 'Anna', account: 'Acme' }, 'Anna is at Acme.');
    check('{ name }', { name: 'Anna' }, 'Anna');
  });
  it('chooses the plural form of the language', () => {
    check(people, { count: 0 }, 'nobody');
    check(people, { count: 1 }, '1 person');
    check(people, { count: 2 }, '2 people');
    const polish = '{count, plural, one {# osoba} few {# osoby} many {# osób} other {# osoby}}';
    check(polish, { count: 3 }, '3 osoby', 'pl');
    check(polish, { count: 5 }, '5 osób', 'pl');
    check(polish, { count: 22 }, '22 osoby', 'pl');
  });
  it('falls back to the other form', () => {
    check('{count, plural, other {# people}}', { count: 1 }, '1 people');
  });
  it('fills facts within a plural form', () => {
    check(
      '{count, plural, one {# report of {name}} other {# reports of {name}}}',
      { count: 2, name: 'A' },
      '2 reports of A',
    );
  });
  it('writes digits as the language does', () => {
    check('{count}', { count: 12 }, '۱۲', 'fa');
    check('{count, plural, other {# نفر}}', { count: 7 }, '۷ نفر', 'fa');
  });
  it('groups thousands from ten thousand on', () => {
    expect(formatNumber(9999, 'en')).toBe('9999');
    expect(formatNumber(10_000, 'en')).toBe('10,000');
  });
  it('never reads a fact as template', () => {
    check('{name}', { name: '{count} # {name}' }, '{count} # {name}');
  });
  it('leaves a name in place when its fact is missing or belongs to every object', () => {
    check('{who} and {constructor}', {}, '{who} and {constructor}');
  });
  it('leaves an unclosed brace and a lone number sign as they are', () => {
    check('a { b', {}, 'a { b');
    check('No. # 1', {}, 'No. # 1');
  });
});

describe('the wording of the page', () => {
  const factNames = (template: string) =>
    [...new Set([...template.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name))].sort();

  it('uses the same facts in every language', () => {
    const keys = Object.keys(english) as (keyof typeof english)[];
    const differing = keys.filter((key) => factNames(english[key]).join() !== factNames(farsi[key]).join());
    expect(differing).toEqual([]);
  });
  it('leaves nothing blank', () => {
    expect(Object.entries(farsi).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
