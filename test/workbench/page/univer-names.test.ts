/** The grid is told apart by names that Univer gives its mutations and resources: a new version must not rename them unnoticed. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sourceOf = (name: string): string =>
  readFileSync(join(__dirname, '../../../node_modules/@univerjs', name, 'lib/es/index.js'), 'utf8');

describe('Univer', () => {
  const check = (where: string, names: readonly string[]) =>
    it(`still knows the names that the page listens to in ${where}`, () => {
      const source = sourceOf(where);
      expect(names.filter((name) => !source.includes(`"${name}"`))).toEqual([]);
    });
  check('sheets', [
    'sheet.mutation.set-range-values',
    'sheet.mutation.insert-row',
    'sheet.mutation.insert-col',
    'sheet.mutation.remove-rows',
    'sheet.mutation.remove-col',
    'sheet.mutation.move-rows',
    'sheet.mutation.move-columns',
    'sheet.mutation.reorder-range',
    'sheet.mutation.move-range',
    'sheet.operation.set-selections',
    'sheet.operation.set-worksheet-active',
    'sheet.mutation.set-worksheet-row-auto-height',
  ]);
  check('engine-formula', [
    'formula.mutation.set-formula-calculation-start',
    'formula.mutation.set-formula-calculation-result',
    'formula.mutation.set-formula-calculation-notification',
  ]);
  check('data-validation', ['SHEET_DATA_VALIDATION_PLUGIN']);
  check('sheets-conditional-formatting', ['SHEET_CONDITIONAL_FORMATTING_PLUGIN']);
  check('sheets-note', ['SHEET_NOTE_PLUGIN']);
  check('sheets-filter', ['SHEET_FILTER_PLUGIN']);
  check('core', ['univer.command.undo', 'univer.command.redo']);
});
