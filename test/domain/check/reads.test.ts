/** What a rule of the method looks at is what it says it looks at: after an edit, nothing else is read or judged again. */

import { addMonths } from '../../../src/domain/cells/iso-day';
import { type CheckInput, createCheckContext } from '../../../src/domain/check/check-context';
import type { MethodRule, Rule } from '../../../src/domain/check/rule';
import { rules } from '../../../src/domain/check/rules';
import type { RawCell, TableRow } from '../../../src/domain/table';
import { sample } from '../../../src/schema/sample/sample';
import { columnsOf, type SheetKey } from '../../../src/schema/workbook';
import type { SampleRow } from '../cells/sample-tables';
import { surroundings } from './issues';
import { tablesOf } from './tables-of';

const cellOf = (sheet: SheetKey, key: string, text: string): RawCell => {
  const kind = columnsOf(sheet).find((column) => column.key === key)?.kind ?? 'text';
  // Months for days: only near and far matter here.
  if (kind === 'date') return { isoDay: addMonths(surroundings.today, Math.sign(Number(text)) * 2) };
  return ['integer', 'number', 'money', 'percent', 'rating'].includes(kind) ? Number(text) : text;
};
const sampleRows = Object.fromEntries(
  sample.tables.map(({ sheet, rows }) => [
    sheet,
    rows.map(
      (row): SampleRow =>
        Object.fromEntries(Object.entries(row).map(([key, text]) => [key, cellOf(sheet, key, text)])),
    ),
  ]),
);
const tables = tablesOf(sampleRows);

/** The same tables, which note every column that is looked at. */
const watched = (note: (place: string) => void): CheckInput =>
  Object.fromEntries(
    Object.entries(tables).map(([sheet, table]) => [
      sheet,
      {
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          values: new Proxy(row.values, {
            get: (values, key) => {
              if (key in values) note(`${sheet} ${String(key)}`);
              return Reflect.get(values, key);
            },
          }),
        })),
      },
    ]),
  );

const methodRules = Object.entries(rules as Readonly<Record<string, Rule>>).filter(
  (entry): entry is [string, MethodRule] => entry[1].kind === 'method',
);

test.each(methodRules)('%s looks at what it says only', (_code, { sheet, reads, sheets, find }) => {
  const seen = new Set<string>();
  const input = watched((place) => seen.add(place));
  const context = createCheckContext(input, [], [], surroundings);
  for (const row of input[sheet]?.rows ?? []) find(row as unknown as TableRow<SheetKey>, context);
  const said = [sheet, ...sheets].flatMap((read) =>
    (read === sheet ? reads : columnsOf(read).map(({ key }) => key)).map((column) => `${read} ${column}`),
  );
  expect([...seen].filter((place) => !said.includes(place)).sort()).toEqual([]);
});
