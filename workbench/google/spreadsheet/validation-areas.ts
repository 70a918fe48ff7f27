/** Where validation rules lie on a sheet: looking them up, setting them, and refusing entries that break them. */

import { GoogleException } from '../errors';
import type { Area, ValidationSnapshot } from '../snapshot';
import { toA1 } from '../values/a1';
import { contains, coverCells, holdsCell, intersect, joinAreas, oneCell, subtractFromAll } from './areas';
import type { Cell } from './cell-grid';
import type { SheetModel } from './sheet-model';
import { compileRule, type Validator } from './validation-rules';
import type { Workbook } from './workbook';

/** A rule without its place. */
export type RuleContent = Omit<ValidationSnapshot, 'areas'>;

export function ruleAt(sheet: SheetModel, row: number, column: number): ValidationSnapshot | undefined {
  return sheet.validations.find((rule) => rule.areas.some((area) => holdsCell(area, row, column)));
}

/** Puts the rule on the area in place of what lay there; null removes. Content already there is not looked at (platform 5.4). */
export function setRule(sheet: SheetModel, area: Area, rule: RuleContent | null): void {
  sheet.validations = sheet.validations
    .map((existing) =>
      existing.areas.some((each) => intersect(each, area) !== null)
        ? { ...existing, areas: subtractFromAll(existing.areas, area) }
        : existing,
    )
    .filter((existing) => existing.areas.length > 0);
  if (rule === null) return;
  const key = ruleKey(rule);
  const same = sheet.validations.findIndex((existing) => ruleKey(existing) === key);
  const existing = sheet.validations[same];
  if (existing === undefined) sheet.validations.push({ ...rule, areas: [area] });
  else sheet.validations[same] = { ...existing, areas: joinAreas([...existing.areas, area]) };
}

/** One rule or none for each cell of the area. */
export function setRules(
  sheet: SheetModel,
  area: Area,
  rules: readonly (readonly (RuleContent | null)[])[],
): void {
  const kinds = new Map<RuleContent, string>();
  const byKind = new Map<string, RuleContent>();
  const kindOf = (rule: RuleContent): string => {
    const kind = kinds.get(rule) ?? ruleKey(rule);
    kinds.set(rule, kind);
    byKind.set(kind, rule);
    return kind;
  };
  const grid = rules.map((line) => line.map((rule) => (rule === null ? null : kindOf(rule))));
  setRule(sheet, area, null);
  for (const [kind, rule] of byKind) {
    const areas = coverCells(
      area,
      grid.map((line) => line.map((each) => each === kind)),
    );
    const index = sheet.validations.findIndex((each) => ruleKey(each) === kind);
    const existing = sheet.validations[index];
    if (existing === undefined) sheet.validations.push({ ...rule, areas });
    else sheet.validations[index] = { ...existing, areas: [...existing.areas, ...areas] };
  }
}

/** Every rule with the part of it that lies in the area. */
export function rulesIn(sheet: SheetModel, area: Area): { rule: ValidationSnapshot; area: Area }[] {
  return sheet.validations.flatMap((rule) =>
    rule.areas.flatMap((each) => {
      const common = intersect(each, area);
      return common === null ? [] : [{ rule, area: common }];
    }),
  );
}

function ruleKey({ criteria, args, allowInvalid, helpText }: RuleContent): string {
  return JSON.stringify([criteria, args, allowInvalid, helpText ?? null]);
}

/**
 * Raises Google's refusal for the first cell whose new content breaks a rejecting rule. Blanks always pass, and so do
 * formulas, whose results are not known here.
 * @param cellAt the cell as it would be after the entry
 */
export function assertValid(
  workbook: Workbook,
  sheet: SheetModel,
  area: Area,
  cellAt: (row: number, column: number) => Cell | undefined,
): void {
  let worst: { row: number; column: number } | null = null;
  const compiled = new Map<ValidationSnapshot, Validator>();
  for (const { rule, area: part } of rulesIn(sheet, area)) {
    if (rule.allowInvalid) continue;
    const satisfies = compiled.get(rule) ?? compileRule(workbook, rule);
    compiled.set(rule, satisfies);
    for (let row = part.row; row < part.row + part.rowCount; row += 1) {
      for (let column = part.column; column < part.column + part.columnCount; column += 1) {
        const cell = cellAt(row, column);
        if (cell === undefined || cell.formula !== undefined) continue;
        if (cell.value === undefined && cell.error === undefined) continue;
        if (cell.error === undefined && satisfies(cell)) continue;
        if (worst === null || row < worst.row || (row === worst.row && column < worst.column)) {
          worst = { row, column };
        }
      }
    }
  }
  if (worst === null) return;
  throw new GoogleException(
    `The data you entered in cell ${toA1(oneCell(worst.row, worst.column))} violates the data validation rules set on this cell.`,
  );
}

/** True when one rule covers the whole area. */
export function isCoveredBy(rule: ValidationSnapshot, area: Area): boolean {
  return rule.areas.some((each) => contains(each, area));
}
