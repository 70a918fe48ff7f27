import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOrganisation } from '../../../src/domain/organisation/build-organisation';
import { summariseOrganisation } from '../../../src/domain/organisation/summarise';
import { createPeopleIndex } from '../../../src/domain/people/reference-index';
import { contacts } from '../cells/sample-tables';

interface Truth {
  readonly file: string;
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  readonly noManager?: readonly string[];
  readonly rows: number;
  readonly tops?: number;
  readonly unresolvedManagers?: number;
  readonly widestSpan?: number;
  readonly levels?: number;
  readonly peopleInCycles?: number;
}

/** Comma-separated text as records of fields; quotes as in RFC 4180. */
const parseCsv = (text: string): string[][] => {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\n|$)/g)) {
    record.push(quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"'));
    if (end === ',') continue;
    if (record.length > 1) records.push(record);
    record = [];
  }
  return records;
};

test('published tables are read with their quotes, commas and line breaks', () => {
  expect(parseCsv('id,name\n1,"Nowak, ""Anna""\nB"\r\n2,\n')).toEqual([
    ['id', 'name'],
    ['1', 'Nowak, "Anna"\nB'],
    ['2', ''],
  ]);
});

const dataFolder = process.env.REAL_DATA_DIR;
const truthsFile = dataFolder === undefined ? '' : join(dataFolder, 'truths.json');

if (dataFolder !== undefined && existsSync(truthsFile)) {
  const truths: readonly Truth[] = JSON.parse(readFileSync(truthsFile, 'utf8'));
  describe('published organisations', () => {
    for (const truth of truths.filter(({ columns }) => columns.manager !== undefined)) {
      test(`${truth.file} has the shape that was counted by hand`, () => {
        const [header = [], ...records] = parseCsv(readFileSync(join(dataFolder, truth.file), 'utf8'));
        const fieldsOf = (record: readonly string[], key: string): string =>
          [truth.columns[key] ?? []]
            .flat()
            .map((column) => record[header.indexOf(column)] ?? '')
            .join(' ');
        const table = contacts(
          records.map((record) => {
            const manager = fieldsOf(record, 'manager');
            return {
              name: fieldsOf(record, 'name'),
              sourceId: fieldsOf(record, 'id'),
              reportsTo: (truth.noManager ?? ['']).includes(manager) ? '' : manager,
            };
          }),
        );
        const organisation = buildOrganisation(table.rows, createPeopleIndex(table.rows));
        expect(summariseOrganisation(organisation)).toEqual({
          people: truth.rows,
          tops: truth.tops,
          levels: truth.levels,
          widestSpan: truth.widestSpan,
          unattached: (truth.unresolvedManagers ?? 0) + (truth.peopleInCycles ?? 0),
        });
      });
    }
  });
}
