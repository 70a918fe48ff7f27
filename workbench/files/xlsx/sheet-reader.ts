/** Collects the content of one worksheet part as it is walked through; makes no sense of rules yet. */

import type { Area } from '../../google/snapshot';
import { FileError } from '../file-error';
import {
  EXCEL_MAX_COLUMNS,
  EXCEL_MAX_ROWS,
  MAX_CELLS,
  MAX_ITEMS_PER_SHEET,
  MAX_RAW_CHARACTERS,
} from '../limits';
import type { XmlAttributes, XmlHandler } from '../xml';
import { parseCell, parseReference, parseReferences } from './areas';
import type { ExcelConditional } from './from-excel-conditional';
import type { ExcelValidation } from './from-excel-validation';
import { isTrue } from './package-parts';
import type { ColorReader } from './read-colors';

export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly formatIndex: number;
  /** Text of the value as written; undefined when there is none. */
  readonly value: string | undefined;
  readonly formula: RawFormula | undefined;
}

export interface RawFormula {
  readonly text: string;
  /** Number of the shared formula this one is, or repeats when its text is empty. */
  readonly shared: string | undefined;
}

interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly level: number;
  readonly collapsed: boolean;
}

/** Characters Excel allows in a formula. */
const MAX_FORMULA = 8192;

export class SheetReader implements XmlHandler {
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows: number[] = [];
  readonly columns: ColumnSpan[] = [];
  readonly merges: Area[] = [];
  readonly validations: ExcelValidation[] = [];
  readonly conditionals: ExcelConditional[] = [];
  tabColor: string | undefined;
  rightToLeft = false;
  hiddenGridlines = false;
  frozenRows = 0;
  frozenColumns = 0;
  filter: Area | undefined;
  isProtected = false;

  private cellCount = 0;
  private row = -1;
  private column = -1;
  private cell: XmlAttributes | undefined;
  private value: string | undefined;
  private formula: { text: string; readonly shared: string | undefined } | undefined;
  /** Where text goes: a cell's value or formula, or an operand of a rule. */
  private target: 'value' | 'formula' | 'operand' | 'areas' | undefined;
  private rule: XmlAttributes | undefined;
  private areas: readonly Area[] = [];
  private operands: string[] = [];
  private areasText = '';
  private inReading = false;

  constructor(
    private readonly fileName: string,
    private readonly colorOf: ColorReader,
    private readonly takeCell: (cell: RawCell) => void,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'row':
        this.openRow(attributes);
        return;
      case 'c':
        this.openCell(attributes);
        return;
      case 'v':
        this.value ??= '';
        this.target = 'value';
        return;
      case 't':
        if (this.cell === undefined || this.inReading) return;
        this.value ??= '';
        this.target = 'value';
        return;
      case 'rPh':
        this.inReading = true;
        return;
      case 'f':
        if (this.cell !== undefined) {
          const shared = attributes.get('t') === 'shared' ? attributes.get('si') : undefined;
          this.formula = { text: '', shared };
          this.target = 'formula';
        } else if (this.rule !== undefined) {
          this.startOperand();
        }
        return;
      case 'formula':
      case 'formula1':
      case 'formula2':
        if (this.rule !== undefined) this.startOperand();
        return;
      case 'sqref':
        this.areasText = '';
        this.target = 'areas';
        return;
      case 'dataValidation':
      case 'cfRule':
        this.rule = attributes;
        this.operands = [];
        if (name === 'dataValidation') this.areas = parseReferences(attributes.get('sqref') ?? '', 1000);
        return;
      case 'conditionalFormatting':
        this.areas = parseReferences(attributes.get('sqref') ?? '', 1000);
        return;
      case 'mergeCell': {
        const area = parseReference(attributes.get('ref') ?? '');
        if (area !== undefined && this.merges.length < MAX_ITEMS_PER_SHEET) this.merges.push(area);
        return;
      }
      default:
        this.openOther(name, attributes);
    }
  }

  text(text: string): void {
    if (this.target === 'value') {
      if ((this.value?.length ?? 0) <= MAX_RAW_CHARACTERS) this.value += text;
    } else if (this.target === 'formula' && this.formula !== undefined) {
      if (this.formula.text.length <= MAX_FORMULA) this.formula.text += text;
    } else if (this.target === 'operand') {
      const operand = this.operands.pop() ?? '';
      this.operands.push(operand.length <= MAX_FORMULA ? operand + text : operand);
    } else if (this.target === 'areas') {
      this.areasText += text;
    }
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    if (name === 'rPh') this.inReading = false;
    if (name === 'sqref') this.areas = parseReferences(this.areasText, 1000);
    if (this.rule !== undefined && (name === 'cfRule' || name === 'dataValidation')) {
      const rule = { attributes: this.rule, areas: this.areas, formulas: this.operands };
      const list = name === 'cfRule' ? this.conditionals : this.validations;
      if (list.length < MAX_ITEMS_PER_SHEET && this.areas.length > 0) list.push(rule);
      this.rule = undefined;
    }
    if (name !== 'is' && name !== 'r') this.target = undefined;
  }

  private startOperand(): void {
    // Newer rules wrap the operand once more: `formula1` around `f`.
    if (this.operands[this.operands.length - 1] !== '') this.operands.push('');
    this.target = 'operand';
  }

  private openRow(attributes: XmlAttributes): void {
    const rowNumber = Number(attributes.get('r') ?? this.row + 2);
    if (!Number.isInteger(rowNumber) || rowNumber < 1 || rowNumber > EXCEL_MAX_ROWS) {
      throw new Error('row out of range');
    }
    this.row = rowNumber - 1;
    this.column = -1;
    const points = Number(attributes.get('ht'));
    if (isTrue(attributes.get('customHeight')) && points > 0) {
      this.rowHeights.set(this.row, Math.round((points * 4) / 3));
    }
    if (isTrue(attributes.get('hidden'))) this.hiddenRows.push(this.row);
  }

  private openCell(attributes: XmlAttributes): void {
    this.cell = attributes;
    this.value = undefined;
    this.formula = undefined;
    const address = attributes.get('r');
    const cell = address === undefined ? undefined : parseCell(address);
    if (address === undefined) {
      this.column++;
    } else {
      if (cell === undefined) throw new Error('cell out of range');
      this.row = cell.row;
      this.column = cell.column;
    }
    if (++this.cellCount > MAX_CELLS) {
      throw new FileError(
        'TOO_LARGE',
        `${this.fileName} has more than ${MAX_CELLS} cells, which Google Sheets does not hold.`,
        'Delete sheets or rows that are not needed.',
      );
    }
  }

  private closeCell(): void {
    if (this.cell === undefined) return;
    this.takeCell({
      row: this.row,
      column: this.column,
      type: this.cell.get('t') ?? 'n',
      formatIndex: Number(this.cell.get('s') ?? 0),
      value: this.value,
      formula: this.formula,
    });
    this.cell = undefined;
    this.target = undefined;
  }

  private openOther(name: string, attributes: XmlAttributes): void {
    if (name === 'tabColor') this.tabColor = this.colorOf(attributes);
    else if (name === 'sheetView') {
      this.rightToLeft = isTrue(attributes.get('rightToLeft'));
      this.hiddenGridlines = !isTrue(attributes.get('showGridLines') ?? '1');
    } else if (name === 'pane' && (attributes.get('state') ?? '').startsWith('frozen')) {
      this.frozenRows = wholeNumber(attributes.get('ySplit'), EXCEL_MAX_ROWS);
      this.frozenColumns = wholeNumber(attributes.get('xSplit'), EXCEL_MAX_COLUMNS);
    } else if (name === 'col') this.openColumn(attributes);
    else if (name === 'sheetProtection') this.isProtected = isTrue(attributes.get('sheet'));
    else if (name === 'autoFilter') this.filter = parseReference(attributes.get('ref') ?? '');
  }

  private openColumn(attributes: XmlAttributes): void {
    const width = Number(attributes.get('width'));
    const first = wholeNumber(attributes.get('min'), EXCEL_MAX_COLUMNS) - 1;
    if (first < 0 || this.columns.length >= EXCEL_MAX_COLUMNS) return;
    this.columns.push({
      first,
      last: wholeNumber(attributes.get('max'), EXCEL_MAX_COLUMNS) - 1,
      width: width > 0 && width < 1000 ? Math.round(width * 7) : undefined,
      hidden: isTrue(attributes.get('hidden')),
      level: wholeNumber(attributes.get('outlineLevel'), 7),
      collapsed: isTrue(attributes.get('collapsed')),
    });
  }
}

function wholeNumber(text: string | undefined, maximum: number): number {
  const number = Math.trunc(Number(text ?? 0));
  return Number.isFinite(number) ? Math.min(Math.max(number, 0), maximum) : 0;
}
