/** TextFinder: finds and replaces text in a spreadsheet, a sheet or a range. */

import type { Area } from '../snapshot';
import { oneCell } from './areas';
import type { Cell } from './cell-grid';
import { enter, readDisplay } from './cell-values';
import { type GoogleRange, presented, type Shared } from './google-types';
import type { Session } from './session';
import { assertValid } from './validation-areas';

type GoogleFinder = GoogleAppsScript.Spreadsheet.TextFinder;

/** Where to look; `area` null is the whole sheet. */
export interface FinderPlace {
  readonly sheetId: number;
  readonly area: Area | null;
}

export class TextFinder implements Shared<GoogleFinder, TextFinder> {
  options = { matchCase: false, entireCell: false, formulaText: false, regular: false };
  position = -1;

  constructor(
    readonly session: Session,
    readonly places: readonly FinderPlace[],
    readonly text: string,
  ) {}

  matchCase(matchCase: boolean): GoogleFinder {
    this.options.matchCase = matchCase;
    return presented(this);
  }

  matchEntireCell(matchEntireCell: boolean): GoogleFinder {
    this.options.entireCell = matchEntireCell;
    return presented(this);
  }

  matchFormulaText(matchFormulaText: boolean): GoogleFinder {
    this.options.formulaText = matchFormulaText;
    return presented(this);
  }

  useRegularExpression(useRegEx: boolean): GoogleFinder {
    this.options.regular = useRegEx;
    return presented(this);
  }

  findAll(): GoogleRange[] {
    return matches(this).map(({ sheetId, row, column }) => this.session.range(sheetId, oneCell(row, column)));
  }

  findNext(): GoogleRange | null {
    return step(this, 1);
  }

  findPrevious(): GoogleRange | null {
    return step(this, -1);
  }

  getCurrentMatch(): GoogleRange | null {
    return this.findAll()[this.position] ?? null;
  }

  /** Answers how many matches were replaced. */
  replaceAllWith(replaceText: string): number {
    return replace(this, matches(this), replaceText);
  }

  /** Replaces the current match; answers 1, or 0 when there is none. */
  replaceWith(replaceText: string): number {
    const current = matches(this)[this.position];
    return current === undefined ? 0 : replace(this, [current], replaceText);
  }
}

/** Goes round at either end, as the dialog does. */
function step(finder: TextFinder, direction: 1 | -1): GoogleRange | null {
  const all = finder.findAll();
  if (all.length === 0) return null;
  const start = finder.position < 0 && direction < 0 ? 0 : finder.position;
  finder.position = (start + direction + all.length) % all.length;
  return all[finder.position] ?? null;
}

interface Match {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

function pattern({ options, text }: TextFinder, flags = ''): RegExp {
  const source = options.regular ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    options.entireCell ? `^(?:${source})$` : source,
    `${flags}u${options.matchCase ? '' : 'i'}`,
  );
}

function searched(finder: TextFinder, cell: Cell): string {
  if (finder.options.formulaText && cell.formula !== undefined) return cell.formula;
  return readDisplay(finder.session.workbook, cell);
}

function matches(finder: TextFinder): Match[] {
  const expression = pattern(finder);
  return finder.places.flatMap(({ sheetId, area }) => {
    const place = area ?? finder.session.peek(sheetId).wholeArea;
    return finder.session.read(sheetId, place, (sheet) => {
      const found: Match[] = [];
      sheet.cells.forEachStored(place, (cell, row, column) => {
        if (expression.test(searched(finder, cell))) found.push({ sheetId, row, column });
      });
      return found;
    });
  });
}

function replace(finder: TextFinder, found: readonly Match[], replacement: string): number {
  const { session } = finder;
  const { workbook } = session;
  // In plain text a `$` means itself.
  const inserted = finder.options.regular ? replacement : replacement.replace(/\$/g, '$$$$');
  let count = 0;
  for (const { sheetId, row, column } of found) {
    const cell = session.peek(sheetId).cells.get(row, column);
    if (cell === undefined || (cell.formula !== undefined && !finder.options.formulaText)) continue;
    const text = searched(finder, cell);
    count += [...text.matchAll(pattern(finder, 'g'))].length;
    const after = enter(workbook, cell, text.replace(pattern(finder, 'g'), inserted));
    const place = oneCell(row, column);
    session.write(
      sheetId,
      place,
      (sheet) => sheet.mapCells(place, () => after),
      (sheet) => assertValid(workbook, sheet, place, () => after),
    );
  }
  return count;
}
