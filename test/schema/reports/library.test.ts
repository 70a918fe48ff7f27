/** Every source, column, figure, value and word that a report's definition names is there, and no word is there in vain. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/domain/check/rules';
import { isSheet } from '../../../src/domain/report/value-kinds';
import { reports as words } from '../../../src/locales/en/reports/all';
import { library } from '../../../src/schema/reports/library';
import { isOpenVocabulary, vocabularies } from '../../../src/schema/vocabularies';
import { columnsOf } from '../../../src/schema/workbook';
import { root } from '../../built-add-on';
import { columnKeysOf, namesIn } from './names-in';

const { named, report, figure, judgement } = namesIn();
library.reports.forEach(report);
judgement(library.judgement);
for (const one of Object.values(library.figures)) figure(one.figure);

type Source = Parameters<typeof columnKeysOf>[0];
/** The choice list of a column, or the stem of its words. */
const kindOf = (source: Source, key: string) => {
  if (!isSheet(source)) return library.columns[source][key];
  const found = columnsOf(source).find((column) => column.key === key);
  return found && 'choices' in found ? { choice: found.choices } : found?.kind;
};

test('names columns that their sheet or source has', () => {
  const unknown = [...named.columns].filter((place) => {
    const [source, key = ''] = place.split(' ') as [Source, string];
    return !columnKeysOf(source).includes(key);
  });
  expect(unknown).toEqual([]);
});

test('compares choices with keys of their list, and worded values with their words', () => {
  const wrong = [...named.values].filter((place) => {
    const [source, key = '', value = ''] = place.split(' ') as [Source, string, string];
    const kind = kindOf(source, key);
    if (typeof kind !== 'object') return false;
    if ('word' in kind) return !(`${kind.word}.${value}` in words);
    const list: readonly string[] = vocabularies[kind.choice];
    return !list.includes(value) && !(isOpenVocabulary(kind.choice) && source === 'settings');
  });
  expect(wrong).toEqual([]);
});

test('names figures that are reckoned', () => {
  expect([...named.figures].filter((key) => !(key in library.figures))).toEqual([]);
});

test('raises flags by rules of the check, or by rows', () => {
  const { verdicts, gaps } = library.judgement;
  const raising = [...Object.keys(rules), ...Object.values(rules).map(({ severity }) => severity)];
  const unknown = [...verdicts, ...gaps].filter(({ code, rows }) => !rows && !raising.includes(code));
  expect(unknown.map(({ code }) => code)).toEqual([]);
});

test('has a word for all it says', () => {
  expect([...named.words].filter((key) => !(key in words)).sort()).toEqual([]);
});

test('has reports, and parts in a report, of keys of their own', () => {
  const twice = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);
  expect(twice(library.reports.map(({ key }) => key))).toEqual([]);
  expect(library.reports.flatMap(({ sections }) => twice(sections.map(({ part }) => part)))).toEqual([]);
});

test('has each word in one file only', () => {
  const folder = join(root, 'src', 'locales', 'en', 'reports');
  const files = readdirSync(folder).filter((name) => name !== 'all.ts');
  const keys = files.flatMap((name) =>
    Object.values<object>(jest.requireActual(join(folder, name))).flatMap((some) => Object.keys(some)),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(keys.sort()).toEqual(Object.keys(words).sort());
});

/** All code that builds reports, and what the schema says of their data, as one text. */
const sourceText = [
  'src/domain/report',
  'src/domain/report/sources',
  'src/schema/reports',
  'src/app',
  'src/sheets',
]
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
  .filter((path) => path.endsWith('.ts') && existsSync(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const isQuoted = (text: string) =>
  [`'${text}'`, ` ${text} `, `'${text} `, ` ${text}'`, `\`${text}\``, `${text}:`].some((quoted) =>
    sourceText.includes(quoted),
  );
/** Stems that code puts before a key: the words after it are those of keys that stand somewhere. */
const stems = [
  ...[...sourceText.matchAll(/say\(\s*`([\w.]+)\.\$\{/g)].map(([, stem = '']) => stem),
  ...Object.values(library.columns).flatMap((columns) =>
    Object.values(columns).flatMap((kind) => (typeof kind === 'object' && 'word' in kind ? [kind.word] : [])),
  ),
];

test('has no word that nobody says', () => {
  const unsaid = Object.keys(words).filter((key) => {
    if (named.words.has(key) || isQuoted(key)) return false;
    if (key.startsWith('figure.')) return true;
    const stem = stems.find((one) => key.startsWith(`${one}.`));
    const rest = key.slice((stem ?? '').length + 1);
    const isChoice = Object.values(vocabularies).some((list) => (list as readonly string[]).includes(rest));
    return !(stem && (isQuoted(rest) || isChoice || rest in rules));
  });
  expect(unsaid).toEqual([]);
});
