/** RangeList: the same call on several ranges of one sheet, sent as one batch. */

import { signatureError } from '../errors';
import { type GoogleRange, type GoogleRangeList, presented, type Shared } from './google-types';
import type { RangeCore } from './range-core';
import { selectRanges } from './selection';

export class RangeList implements Shared<GoogleRangeList, RangeList> {
  constructor(readonly ranges: readonly RangeCore[]) {}

  getRanges(): GoogleRange[] {
    return this.ranges.map((range) => presented(range));
  }

  activate(): GoogleRangeList {
    const first = this.ranges[0];
    if (first !== undefined) selectRanges(first.session, first.sheetId, this.ranges);
    return presented(this);
  }

  clear(options?: Parameters<GoogleRange['clear']>[0]): GoogleRangeList {
    return forEach(this, (range) => (options === undefined ? range.clear() : range.clear(options)));
  }

  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): GoogleRangeList {
    return forEach(this, (range) => range.insertCheckboxes(checkedValue, uncheckedValue));
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): GoogleRangeList {
    return forEach(this, (range) =>
      range.setBorder(top, left, bottom, right, vertical, horizontal, color, style),
    );
  }

  breakApart(): GoogleRangeList {
    return forEach(this, (range) => range.breakApart());
  }

  check(): GoogleRangeList {
    return forEach(this, (range) => range.check());
  }

  clearContent(): GoogleRangeList {
    return forEach(this, (range) => range.clearContent());
  }

  clearDataValidations(): GoogleRangeList {
    return forEach(this, (range) => range.clearDataValidations());
  }

  clearFormat(): GoogleRangeList {
    return forEach(this, (range) => range.clearFormat());
  }

  clearNote(): GoogleRangeList {
    return forEach(this, (range) => range.clearNote());
  }

  removeCheckboxes(): GoogleRangeList {
    return forEach(this, (range) => range.removeCheckboxes());
  }

  trimWhitespace(): GoogleRangeList {
    return forEach(this, (range) => range.trimWhitespace());
  }

  uncheck(): GoogleRangeList {
    return forEach(this, (range) => range.uncheck());
  }

  setBackground(color: string | null): GoogleRangeList {
    return forEach(this, (range) => range.setBackground(color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): GoogleRangeList {
    return forEach(this, (range) => range.setBackgroundRGB(red, green, blue));
  }

  setFontColor(color: string | null): GoogleRangeList {
    return forEach(this, (range) => range.setFontColor(color));
  }

  setFontFamily(fontFamily: string | null): GoogleRangeList {
    return forEach(this, (range) => range.setFontFamily(fontFamily));
  }

  setFontLine(fontLine: GoogleAppsScript.Spreadsheet.FontLine | null): GoogleRangeList {
    return forEach(this, (range) => range.setFontLine(fontLine));
  }

  setFontSize(size: number): GoogleRangeList {
    return forEach(this, (range) => range.setFontSize(size));
  }

  setFontStyle(fontStyle: GoogleAppsScript.Spreadsheet.FontStyle | null): GoogleRangeList {
    return forEach(this, (range) => range.setFontStyle(fontStyle));
  }

  setFontWeight(fontWeight: GoogleAppsScript.Spreadsheet.FontWeight | null): GoogleRangeList {
    return forEach(this, (range) => range.setFontWeight(fontWeight));
  }

  setFormula(formula: string): GoogleRangeList {
    return forEach(this, (range) => range.setFormula(formula));
  }

  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GoogleRangeList {
    return forEach(this, (range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GoogleRangeList {
    return forEach(this, (range) => range.setVerticalAlignment(alignment));
  }

  setNote(note: string | null): GoogleRangeList {
    return forEach(this, (range) => range.setNote(note));
  }

  setNumberFormat(numberFormat: string): GoogleRangeList {
    return forEach(this, (range) => range.setNumberFormat(numberFormat));
  }

  setTextDirection(direction: GoogleAppsScript.Spreadsheet.TextDirection | null): GoogleRangeList {
    return forEach(this, (range) => range.setTextDirection(direction));
  }

  setValue(value: unknown): GoogleRangeList {
    return forEach(this, (range) => range.setValue(value));
  }

  setWrap(isWrapEnabled: boolean): GoogleRangeList {
    return forEach(this, (range) => range.setWrap(isWrapEnabled));
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GoogleRangeList {
    return forEach(this, (range) => range.setWrapStrategy(strategy));
  }
}

export function rangeListOf(ranges: readonly RangeCore[]): GoogleRangeList {
  return presented(new RangeList(ranges));
}

export function expectRangeList(method: string, argument: unknown): RangeList {
  if (argument instanceof RangeList) return argument;
  throw signatureError(`SpreadsheetApp.${method}`, [argument]);
}

function forEach(list: RangeList, apply: (range: GoogleRange) => unknown): GoogleRangeList {
  for (const range of list.ranges) apply(presented(range));
  return presented(list);
}
