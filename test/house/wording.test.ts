/** Every word a person reads comes from the locales, in each language, with the same facts in its braces. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/domain/check/rules';
import { language as english } from '../../src/locales/en/language';
import type { Language } from '../../src/locales/languages';
import { formatMessage } from '../../src/locales/message';
import { wordIssue } from '../../src/locales/word-issue';
import { library } from '../../src/schema/reports/library';
import { vocabularies } from '../../src/schema/vocabularies';
import { columnsOf, sheetKeys } from '../../src/schema/workbook';
import { builtAddOn, root } from '../built-add-on';

const source = (path: string) => readFileSync(join(root, path), 'utf8');
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
/** The words of a closed list of texts, read where it is declared. */
const membersOf = (path: string, type: string): string[] => {
  const [, body = ''] = new RegExp(`type ${type} =([^;]*);`).exec(withoutComments(source(path))) ?? [];
  return [...body.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);
};
const foldersWith = (file: string) =>
  readdirSync(join(root, 'src', 'locales')).filter((name) =>
    existsSync(join(root, 'src', 'locales', name, file)),
  );
/** Those with all their wording. */
const languages = foldersWith('language.ts').map(
  (name): Language => jest.requireActual(`../../src/locales/${name}/language`).language,
);

const reportsOf = (code: string): Readonly<Record<string, string>> =>
  jest.requireActual(`../../src/locales/${code}/reports/all`).reports;

/** Every text of a tree of wording, by its path. */
function textsOf(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => textsOf(value, `${path}.${key}`));
}
/** The page's texts have a test of their own, which takes languages that are not whole yet. */
const wordingOf = ({ code, workbook, choices, messages }: Language) =>
  textsOf({ workbook, choices, messages, reports: reportsOf(code) });

/** Names in the braces of a template, those inside plural forms too, each once. */
const factsIn = (template: string): string[] =>
  [...new Set([...template.matchAll(/\{\s*(\w+)\s*(?=[,}])/g)].map(([, name = '']) => name))]
    // `{none}` in a plural form is a word, not a fact.
    .filter((name) => !new RegExp(`(?:=\\d+|\\bzero|one|two|few|many|other)\\s*\\{${name}\\}`).test(template))
    .sort();

describe.each(languages.map((language) => [language.code, language] as const))('In %s', (code, language) => {
  const { messages } = language;

  test('every problem the check can find is said, with its facts filled in', () => {
    for (const issue of Object.keys(rules) as (keyof typeof rules)[]) {
      const template = messages.issues[issue];
      const named = Object.fromEntries(factsIn(template.join(' ')).map((name) => [name, 'x']));
      const facts = { ...named, minimum: 1, maximum: 10 };
      const worded = wordIssue(
        { code: issue, sheet: 'contacts', rowNumber: 2, columnKey: 'name', account: null, facts },
        'Name',
        language,
      );
      for (const sentence of Object.values(worded)) {
        expect(sentence.trim()).not.toBe('');
        expect(sentence).not.toMatch(/[{}]/);
      }
    }
  });

  test('every obstacle has a sentence and a remedy', () => {
    const codes = membersOf('src/domain/app-error-code.ts', 'AppErrorCode');
    expect(codes.length).toBeGreaterThan(10);
    expect(Object.keys(messages.errors).sort()).toEqual(codes.sort());
    for (const sentence of Object.values(messages.errors).flat()) expect(sentence).toMatch(/[.?!。؟]$/);
  });

  test('every note of the import has a sentence', () => {
    expect(Object.keys(messages.imported).sort()).toEqual(
      membersOf('src/domain/import/import-plan.ts', 'ImportNoteCode').sort(),
    );
    expect(Object.keys(messages.skipped).sort()).toEqual(
      membersOf('src/domain/import/import-plan.ts', 'SkipReason').sort(),
    );
  });

  test('every menu entry has a caption, and every caption is of an entry', () => {
    const entries = [...source('src/main.ts').matchAll(/^export function (\w+)/gm)].map(
      ([, name = '']) => name,
    );
    const triggers = ['onOpen', 'onInstall', 'onEdit', 'rpc'];
    // The items that add a sheet bear its name.
    const reporting = library.reports.map(({ key }) => `report${key.charAt(0).toUpperCase()}${key.slice(1)}`);
    expect(Object.keys(messages.menu).sort()).toEqual(
      [...entries.filter((name) => !triggers.includes(name)), ...reporting].sort(),
    );
    expect(new Set(Object.values(messages.menu)).size).toBe(Object.keys(messages.menu).length);
  });

  test('every sheet, column and choice has a name, and no two of a kind share one', () => {
    const distinct = (names: readonly string[]) => {
      expect(names.filter((name) => name.trim() === '')).toEqual([]);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    };
    distinct(sheetKeys.map((key) => language.workbook.sheets[key]));
    for (const key of sheetKeys) {
      const words: Readonly<Record<string, readonly [string, string]>> = language.workbook.columns[key];
      distinct(columnsOf(key).map((column) => words[column.key]?.[0] ?? ''));
    }
    for (const [vocabulary, keys] of Object.entries(vocabularies)) {
      const all: Readonly<Record<string, Readonly<Record<string, string>>>> = language.choices;
      distinct([...keys].map((key) => all[vocabulary]?.[key] ?? ''));
    }
  });

  test('every template has the facts of the English one', () => {
    const known = new Map(wordingOf(english));
    const own = wordingOf(language);
    expect(own.map(([path]) => path)).toEqual([...known.keys()]);
    const differing = own.filter(
      ([path, text]) => factsIn(text).join() !== factsIn(known.get(path) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('every template is whole: its braces close and its plurals have an “other” form', () => {
    for (const [path, text] of wordingOf(language)) {
      const facts = Object.fromEntries(factsIn(text).map((name) => [name, 2]));
      expect([path, formatMessage(text, facts, code)]).toEqual([path, expect.not.stringMatching(/[{}]/)]);
      for (const [plural] of text.matchAll(/\{\w+, plural,/g))
        expect([path, plural, text]).toEqual([path, plural, expect.stringContaining('other {')]);
    }
  });
});

test.each(foldersWith('panels.ts'))(
  'The page’s wording in %s has the texts and facts of the English one',
  (folder) => {
    const { panels } = jest.requireActual(`../../src/locales/${folder}/panels`);
    const templates = (words: object) => textsOf(words).map(([path, text]) => [path, factsIn(text).join()]);
    expect(templates(panels).sort()).toEqual(templates(english.panels).sort());
  },
);

test('No sentence of the locales is in the code or in the page', () => {
  const { code, html } = builtAddOn();
  const sentences = languages
    .flatMap((language) => [...textsOf(language), ...textsOf(reportsOf(language.code))])
    .filter(([, text]) => text.length > 25);
  expect(sentences.length).toBeGreaterThan(200);
  const bundled = sentences.filter(([, text]) => code.includes(text) || html.sidebar?.includes(text));
  expect(bundled).toEqual([]);
});

/** Texts in quotes and in markup that read like words for a person. */
const SPOKEN = [
  /'([A-Z][a-z]+(?: [\w’,-]+)+[.?!…]?)'/g,
  /["`]([A-Z][a-z]+(?: [\w’,-]+)+[.?!…]?)["`]/g,
  />\s*([A-Za-z][^<>{}=;()]*[a-z][^<>{}=;()]*?)\s*<\//g,
  /\b(?:title|label|alt|placeholder|aria-label|aria-description)="([^"]*[a-z][^"]*)"/g,
];

test('No file but those of the locales holds words for a person', () => {
  const folders = ['src/app', 'src/sheets', 'src/rpc', 'sidebar'];
  const files = [...folders.flatMap((folder) => filesIn(folder)), 'src/main.ts'].filter((path) =>
    /\.tsx?$/.test(path),
  );
  expect(files.length).toBeGreaterThan(30);
  const spoken = files.flatMap((path) => {
    const code = withoutComments(source(path));
    return SPOKEN.flatMap((pattern) => [...code.matchAll(pattern)].map(([, text]) => `${path}: ${text}`));
  });
  expect(spoken).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}
