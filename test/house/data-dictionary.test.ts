/** The data dictionary is current, and no requirement is forgotten. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleRequirements } from '../../src/domain/check/rule-requirements';
import { requirementList } from '../../src/schema/requirement-list';
import { requirements } from '../../src/schema/requirements';
import { sample } from '../../src/schema/sample/sample';
import { columnsOf, sheetKeys } from '../../src/schema/workbook';

const root = join(__dirname, '..', '..');

/** The document as the build would write it. */
const written = (): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      "import { dataDictionary } from './build/data-dictionary.mjs'; process.stdout.write(await dataDictionary());",
    ],
    { cwd: root, encoding: 'utf8' },
  );

const ofColumns = new Set(Object.values(requirements).flatMap((columns) => Object.values(columns).flat()));
const ofRules = new Set(Object.values(ruleRequirements));
const domain = join(process.env.REAL_DATA_DIR ?? '', '..', 'domain.md');

test('the document says what the schema says; npm run docs writes it anew', () => {
  expect(readFileSync(join(root, 'docs', 'data-dictionary.md'), 'utf8')).toBe(written());
});

describe('Every requirement', () => {
  test('is served by a column, a rule or something else, or says what is missing', () => {
    const forgotten = Object.entries(requirementList).filter(
      ([id, { context, servedBy, missing }]) =>
        !(context || servedBy || missing || ofColumns.has(id) || ofRules.has(id)),
    );
    expect(forgotten).toEqual([]);
  });

  test('that a column or a rule names is on the list', () => {
    const named = [...ofColumns, ...[...ofRules].filter((id) => id !== null)];
    expect(named.filter((id) => !(id in requirementList))).toEqual([]);
  });

  if (!existsSync(domain)) return;
  test('of the domain document is on the list, and no other', () => {
    const ids = [...readFileSync(domain, 'utf8').matchAll(/^\| ([A-Z]+\d+) \|(.*)$/gm)];
    expect(Object.keys(requirementList).sort()).toEqual(ids.map(([, id]) => id).sort());
    const context = ids.flatMap(([, id, text]) => (text?.includes('(context') ? [id] : []));
    expect(
      Object.keys(requirementList)
        .filter((id) => requirementList[id]?.context)
        .sort(),
    ).toEqual(context.sort());
  });
});

test('every column people fill in has an example in the sample', () => {
  const blank = sheetKeys
    .filter((sheet) => sample.tables.some((table) => table.sheet === sheet))
    .flatMap((sheet) =>
      columnsOf(sheet)
        // Of a snapshot too long for one row; the sample's is not.
        .filter(({ key, kind }) => kind !== 'check' && kind !== 'formula' && key !== 'id' && key !== 'part')
        .filter(
          ({ key }) =>
            !sample.tables.some((table) => table.sheet === sheet && table.rows.some((row) => key in row)),
        )
        .map(({ key }) => `${sheet}.${key}`),
    );
  expect(blank).toEqual([]);
});
