/**
 * Reports of the sample, whole, as they were read and found good. After a change that is meant: `WRITE_GOLDEN=1` before the
 * command writes the files anew; read what has changed before you keep it.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { library } from '../../../src/schema/reports/library';
import { tablesOf } from './report-bed';
import { reportText, sampleReport } from './sample-report';

const folder = join(__dirname, 'golden');
const keys = readdirSync(folder).map((name) => name.replace('.txt', ''));

test.each(keys)('%s of the sample reads as it did', (key) => {
  const report = library.reports.find((one) => one.key === key);
  const text = reportText(sampleReport(key, report && about(report)));
  const path = join(folder, `${key}.txt`);
  if (process.env.WRITE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});

const about = ({ isOfAccount }: (typeof library.reports)[number]) =>
  isOfAccount === true ? 'Norvik Mobile' : undefined;
const nothing = tablesOf({ accounts: [{ name: 'Norvik Mobile' }] });

describe.each(library.reports.map((report) => [report.key, report] as const))('%s', (key, report) => {
  test.each([
    ['of the sample', sampleReport(key, about(report))],
    ['of an account nothing is known of', sampleReport(key, about(report), nothing)],
  ])('%s says words, sentences and numbers, never a key or nothing at all', (_title, document) => {
    const text = reportText(document);
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|[{}]/);
    const parts = text.split(/\n|: | \| |\[|\] /).filter((part) => /^[a-z]\w*(\.\w+)+$/.test(part));
    expect(parts.filter((part) => !part.includes('@'))).toEqual([]);
    const { blocks } = document;
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'heading') expect(blocks[index + 1]?.kind ?? 'heading').not.toBe('heading');
      if (block.kind === 'table') expect(block.emptyText).toMatch(/[.?]$/);
    }
  });
});
