/** Colours by rule: what the check found, and choices that stand out. Fill and ink go together, so both read in the dark. */

import type { SheetWords } from '../domain/set-up/sheet-words';
import { CHECK_SIGNS } from '../schema/check-signs';
import type { Column } from '../schema/column';
import type { Looks } from '../schema/looks';
import type { Tone } from '../schema/tones';
import type { GoogleRange, GoogleSheet } from './google';
import { readProjectData } from './project-files';

const SEVERITY_TONES = { error: 'bad', warning: 'warning', hint: 'strong' } as const;

/**
 * Adds the rules of columns to those that are there. Buffered; one round trip before it unless the sheet is new.
 * @param bodyOf the cells of a column below its header, by its place in `columns`
 */
export function addColourRules(
  sheet: GoogleSheet,
  columns: readonly Column[],
  bodyOf: (index: number) => string,
  words: SheetWords,
  isNew: boolean,
): void {
  const rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] = [];
  // The build writes the file from a value of this type.
  const { choiceTones, toneColours } = readProjectData('looks') as Looks;
  const rule = () => SpreadsheetApp.newConditionalFormatRule();
  const add = (
    when: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
    tone: Tone,
    range: GoogleRange,
  ) => {
    const [fill, ink] = toneColours[tone];
    rules.push(when.setBackground(fill).setFontColor(ink).setRanges([range]).build());
  };
  columns.forEach((column, index) => {
    const range = sheet.getRange(bodyOf(index));
    if (column.kind === 'check') {
      for (const severity of ['error', 'warning', 'hint'] as const)
        add(rule().whenTextStartsWith(CHECK_SIGNS[severity]), SEVERITY_TONES[severity], range);
    } else if (column.kind === 'choice') {
      for (const [choice, tone] of Object.entries(choiceTones[column.choices] || {}))
        add(rule().whenTextEqualTo(words.label(column.choices, choice)), tone, range);
    }
  });
  if (rules.length > 0)
    sheet.setConditionalFormatRules(isNew ? rules : [...sheet.getConditionalFormatRules(), ...rules]);
}
