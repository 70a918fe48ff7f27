/** NamedRange, and the names of a workbook. */

import { GoogleException } from '../errors';
import { parseA1 } from '../values/a1';
import { expectArguments } from './arguments';
import { type GoogleRange, presented, type Shared } from './google-types';
import { expectRange, type RangeCore } from './range-core';
import type { Session } from './session';
import type { NamedRangeModel, Workbook } from './workbook';

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

const NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const MAX_NAME_LENGTH = 250;

export class NamedRange implements Shared<GoogleNamedRange, NamedRange> {
  constructor(
    readonly session: Session,
    readonly model: NamedRangeModel,
  ) {}

  getName(): string {
    return this.model.name;
  }

  setName(name: string): GoogleNamedRange {
    expectArguments('NamedRange.setName', [name], ['string']);
    assertName(name);
    this.session.changeWorkbook(() => {
      this.model.name = name;
    });
    return presented(this);
  }

  getRange(): GoogleRange {
    return this.session.range(this.model.sheetId, this.model.area);
  }

  setRange(range: GoogleRange): GoogleNamedRange {
    const { sheetId, area } = expectRange('NamedRange.setRange', range);
    this.session.changeWorkbook(() => Object.assign(this.model, { sheetId, area }));
    return presented(this);
  }

  remove(): void {
    this.session.changeWorkbook((workbook) => {
      workbook.namedRanges = workbook.namedRanges.filter((each) => each !== this.model);
    });
  }
}

/** Gives the range the name; a range that had it loses it. */
export function setNamedRange(session: Session, name: string, { sheetId, area }: RangeCore): void {
  assertName(name);
  session.changeWorkbook((workbook) => {
    const existing = findName(workbook, name);
    if (existing === undefined) workbook.namedRanges.push({ name, sheetId, area });
    else Object.assign(existing, { sheetId, area });
  });
}

/** Names are compared without regard to case. */
export function findName(workbook: Workbook, name: string): NamedRangeModel | undefined {
  return workbook.namedRanges.find((each) => each.name.toLowerCase() === name.toLowerCase());
}

function assertName(name: string): void {
  if (NAME.test(name) && name.length <= MAX_NAME_LENGTH && parseA1(name) === null) return;
  throw new GoogleException(`The name "${name}" is not a valid name for a range.`);
}
