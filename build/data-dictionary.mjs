/** Writes docs/data-dictionary.md from the schema, the wording, the rules and the sample: what each cell means and which requirement it serves. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root } from './ensure.mjs';
import { evaluate } from './evaluate.mjs';

export const dictionaryPath = join(root, 'docs', 'data-dictionary.md');

const sources = () =>
  evaluate(`export { language } from './locales/en/language';
    export { ruleRequirements } from './domain/check/rule-requirements';
    export { rules } from './domain/check/rules';
    export { sample } from './schema/sample/sample';
    export { requirements } from './schema/requirements';
    export { requirementList } from './schema/requirement-list';
    export { settingDefaults } from './schema/sheets/settings';
    export { isOpenVocabulary, roleFamilies, vocabularies } from './schema/vocabularies';
    export { sheetKeys, workbook } from './schema/workbook';`);

const cellText = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (headers, rows) =>
  [headers, headers.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cellText).join(' | ')} |`)
    .join('\n');

const kinds = {
  text: 'text',
  longText: 'long text',
  email: 'e-mail',
  phone: 'phone',
  link: 'link',
  id: 'id',
  integer: 'whole number',
  number: 'number',
  money: 'money',
  percent: 'percent',
  rating: 'rating 1-10',
  date: 'date',
  checkbox: 'checkbox',
  choice: 'one choice',
  choices: 'several choices',
  reference: 'reference',
  formula: 'calculated',
  check: 'written by the check',
};
const groups = { essential: 'Essential', more: 'Optional', kept: 'Made when first needed' };

/** What the column holds, with its list, its target or its range. */
function holds(column, { workbook: words, choices }) {
  const { kind, target, or, loose, several, minimum, maximum } = column;
  if (column.choices) return `${kinds[kind]}: ${Object.values(choices[column.choices]).join(', ')}`;
  if (kind === 'reference') {
    const targets = [target, or].filter(Boolean).map((key) => words.sheets[key]);
    return `${several ? 'names' : 'name'} from ${targets.join(' or ')}${loose ? ', or own words' : ''}`;
  }
  const range = [
    minimum === undefined ? '' : `from ${minimum}`,
    maximum === undefined ? '' : `to ${maximum}`,
  ];
  return [kinds[kind], ...range].filter(Boolean).join(' ');
}

/** As much of an example as a table can show. */
const LONGEST = 160;

function exampleOf({ tables }, sheet, column, choices) {
  const rows = tables.find((known) => known.sheet === sheet)?.rows ?? [];
  const text = rows.find((row) => column.key in row)?.[column.key] ?? '';
  if (column.kind === 'date') return text === '' ? '' : '2026-10-02';
  if (!column.choices) return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
  return text
    .split(', ')
    .map((key) => choices[column.choices][key] ?? key)
    .join(', ');
}

function sheetSection(key, { workbook, language, sample, requirements }) {
  const { group, columns } = workbook[key];
  const rows = columns.map((column) => {
    const [header, help] = language.workbook.columns[key][column.key];
    const marks = ['required', 'personal', 'internal'].filter((mark) => column[mark]).join(', ');
    const ids = (requirements[key]?.[column.key] ?? []).join(', ');
    const example = exampleOf(sample, key, column, language.choices);
    return [header, `\`${column.key}\``, holds(column, language), marks, help, example, ids];
  });
  const headers = ['column', 'key', 'holds', 'marks', 'help', 'example', 'serves'];
  return `### ${language.workbook.sheets[key]}\n\n${groups[group]}, key \`${key}\`.\n\n${table(headers, rows)}`;
}

function listRows({ vocabularies, isOpenVocabulary, language }) {
  return Object.entries(vocabularies).map(([list, keys]) => [
    `\`${list}\``,
    isOpenVocabulary(list) ? 'open' : 'closed',
    keys.map((key) => `${language.choices[list][key]} (\`${key}\`)`).join(', '),
  ]);
}

const placeOf = ({ sheet, column }, { language }) =>
  sheet === undefined
    ? ''
    : `${language.workbook.sheets[sheet]}: ${language.workbook.columns[sheet][column]?.[0] ?? column}`;

function ruleRows(facts) {
  return Object.entries(facts.rules).map(([code, rule]) => [
    `\`${code}\``,
    rule.kind,
    rule.severity,
    placeOf(rule, facts),
    facts.ruleRequirements[code] ?? '',
    facts.language.messages.issues[code].join(' '),
  ]);
}

/** Where each requirement lives: columns, rules, and what else serves it. */
function requirementRows({ requirements, requirementList, ruleRequirements, language }) {
  const columnsOf = (id) =>
    Object.entries(requirements).flatMap(([sheet, columns]) =>
      Object.entries(columns)
        .filter(([, ids]) => ids.includes(id))
        .map(
          ([column]) => `${language.workbook.sheets[sheet]}: ${language.workbook.columns[sheet][column][0]}`,
        ),
    );
  const rulesOf = (id) =>
    Object.entries(ruleRequirements)
      .filter(([, served]) => served === id)
      .map(([code]) => `\`${code}\``);
  return Object.entries(requirementList).map(([id, { title, context, servedBy = [], missing = '' }]) => [
    id,
    title,
    context ? '(context: help texts)' : [...columnsOf(id), ...rulesOf(id), ...servedBy].join('; '),
    missing,
  ]);
}

/** The whole document as Markdown. */
export async function dataDictionary() {
  const facts = await sources();
  const { sheetKeys, roleFamilies, settingDefaults, language } = facts;
  const families = Object.entries(roleFamilies).map(([role, family]) => [
    language.choices.buyingRole[role],
    `\`${role}\``,
    `\`${family}\``,
  ]);
  const settings = Object.entries(settingDefaults).map(([key, value]) => [
    language.workbook.settings[key][0],
    `\`${key}\``,
    value,
    language.workbook.settings[key][1],
  ]);
  return `# Data dictionary

Written by \`npm run docs\` from the schema, the wording, the rules and the sample; a test holds it current. Keys are stored in
the workbook's marks and never change; headers and labels follow the language. A blank means unknown unless a column is required.
*Personal* columns are folded away and kept out of reports; *internal* ones never reach the customer. Several names in one cell
are separated by semicolons.

## Sheets

${sheetKeys.map((key) => sheetSection(key, facts)).join('\n\n')}

## Lists of choices

Open lists take words of the team's own, named in Settings; closed lists do not, because rules count on their meaning.

${table(['list', '', 'choices and their keys'], listRows(facts))}

### What a role means

The three role sets of the sources and their families (domain 3.3).

${table(['role', 'key', 'family'], families)}

## Settings

${table(['setting', 'key', 'default', 'what it does'], settings)}

## Rules of the check

${table(['code', 'kind', 'severity', 'reports at', 'serves', 'says'], ruleRows(facts))}

## Requirements

Every requirement of the method: the columns, rules, scores, views and reports that serve it, and what is still missing.

${table(['id', 'asks', 'lives in', 'still missing'], requirementRows(facts))}
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  writeFileSync(dictionaryPath, await dataDictionary());
}
