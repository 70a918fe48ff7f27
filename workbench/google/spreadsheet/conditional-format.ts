/** ConditionalFormatRule, its builder and its two kinds of condition. */

import { GoogleException, signatureError } from '../errors';
import type { Area, CellStyle, ConditionalFormatSnapshot } from '../snapshot';
import { expectArguments } from './arguments';
import { patchStyle, type StylePatch } from './cell-fields';
import { toColor } from './colors';
import { type Condition, ConditionBuilder, criteriaType, criteriaValues } from './condition-builder';
import { expectRanges } from './criteria-arguments';
import { enumConstant, enumName } from './enums';
import { type GoogleRange, presented, type Shared } from './google-types';
import type { Session } from './session';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleBoolean = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleGradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;

interface GradientPoint {
  readonly color: string;
  /** Name of an InterpolationType. */
  readonly type: string;
  readonly value: string;
}
type PointName = 'min' | 'mid' | 'max';
type Gradient = Readonly<Partial<Record<PointName, GradientPoint>>>;

/** Everything of a rule that scripts can set; ranges may still lie on any sheet. */
interface RuleState {
  readonly places: readonly { readonly sheetId: number; readonly area: Area }[];
  readonly condition: Condition | null;
  readonly style: CellStyle;
  readonly gradient: Gradient | null;
}

export class ConditionalFormatRule implements Shared<GoogleRule, ConditionalFormatRule> {
  constructor(
    readonly session: Session,
    readonly state: RuleState,
  ) {}

  copy(): GoogleBuilder {
    return presented(new ConditionalFormatRuleBuilder(this.session, this.state));
  }

  getRanges(): GoogleRange[] {
    return this.state.places.map(({ sheetId, area }) => this.session.range(sheetId, area));
  }

  getBooleanCondition(): GoogleBoolean | null {
    const { condition, style } = this.state;
    return condition && presented(new BooleanCondition(this.session, condition, style));
  }

  getGradientCondition(): GoogleGradient | null {
    const { gradient } = this.state;
    return gradient && presented(new GradientCondition(gradient));
  }
}

export class ConditionalFormatRuleBuilder
  extends ConditionBuilder<GoogleBuilder>
  implements Shared<GoogleBuilder, ConditionalFormatRuleBuilder>
{
  state: RuleState;

  constructor(session: Session, state?: RuleState) {
    super(session);
    this.state = state ?? { places: [], condition: null, style: {}, gradient: null };
    this.condition = this.state.condition;
  }

  build(): GoogleRule {
    const { places, gradient } = this.state;
    if (places.length === 0) throw new GoogleException('No ranges set for conditional format rule.');
    if (this.condition === null && gradient === null) {
      throw new GoogleException('No condition set for conditional format rule.');
    }
    const condition = gradient === null ? this.condition : null;
    return presented(new ConditionalFormatRule(this.session, { ...this.state, condition }));
  }

  copy(): GoogleBuilder {
    return presented(
      new ConditionalFormatRuleBuilder(this.session, { ...this.state, condition: this.condition }),
    );
  }

  getRanges(): GoogleRange[] {
    return this.state.places.map(({ sheetId, area }) => this.session.range(sheetId, area));
  }

  getBooleanCondition(): GoogleBoolean | null {
    return this.condition && presented(new BooleanCondition(this.session, this.condition, this.state.style));
  }

  getGradientCondition(): GoogleGradient | null {
    return this.state.gradient && presented(new GradientCondition(this.state.gradient));
  }

  setRanges(ranges: GoogleRange[]): GoogleBuilder {
    expectArguments('ConditionalFormatRuleBuilder.setRanges', [ranges], ['array']);
    const places = expectRanges('ConditionalFormatRuleBuilder.setRanges', ranges);
    this.state = { ...this.state, places: places.map(({ sheetId, area }) => ({ sheetId, area })) };
    return presented(this);
  }

  setBackground(color: string | null): GoogleBuilder {
    return setLook(this, { background: toColor(color) });
  }

  setFontColor(color: string | null): GoogleBuilder {
    return setLook(this, { fontColor: toColor(color) });
  }

  setBold(bold: boolean | null): GoogleBuilder {
    return setLook(this, { bold });
  }

  setItalic(italic: boolean | null): GoogleBuilder {
    return setLook(this, { italic });
  }

  setStrikethrough(strikethrough: boolean | null): GoogleBuilder {
    return setLook(this, { strikethrough });
  }

  setUnderline(underline: boolean | null): GoogleBuilder {
    return setLook(this, { underline });
  }

  setGradientMinpoint(color: string): GoogleBuilder {
    return setPoint(this, 'min', color, 'MIN', '');
  }

  setGradientMaxpoint(color: string): GoogleBuilder {
    return setPoint(this, 'max', color, 'MAX', '');
  }

  setGradientMinpointWithValue(color: string, type: Interpolation, value: string): GoogleBuilder {
    return setPoint(this, 'min', color, interpolation('setGradientMinpointWithValue', type), value);
  }

  setGradientMidpointWithValue(color: string, type: Interpolation, value: string): GoogleBuilder {
    return setPoint(this, 'mid', color, interpolation('setGradientMidpointWithValue', type), value);
  }

  setGradientMaxpointWithValue(color: string, type: Interpolation, value: string): GoogleBuilder {
    return setPoint(this, 'max', color, interpolation('setGradientMaxpointWithValue', type), value);
  }
}

export class BooleanCondition implements Shared<GoogleBoolean, BooleanCondition> {
  constructor(
    readonly session: Session,
    readonly condition: Condition,
    readonly style: CellStyle,
  ) {}

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return criteriaType(this.condition);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.session, this.condition);
  }

  getBackground(): string | null {
    return this.style.background ?? null;
  }

  getFontColor(): string | null {
    return this.style.fontColor ?? null;
  }

  getBold(): boolean | null {
    return this.style.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.style.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this.style.underline ?? null;
  }
}

export class GradientCondition implements Shared<GoogleGradient, GradientCondition> {
  constructor(readonly gradient: Gradient) {}

  getMinColor(): string {
    return this.gradient.min?.color ?? '';
  }

  getMinType(): Interpolation | null {
    return pointType(this.gradient.min);
  }

  getMinValue(): string {
    return this.gradient.min?.value ?? '';
  }

  getMidColor(): string {
    return this.gradient.mid?.color ?? '';
  }

  getMidType(): Interpolation | null {
    return pointType(this.gradient.mid);
  }

  getMidValue(): string {
    return this.gradient.mid?.value ?? '';
  }

  getMaxColor(): string {
    return this.gradient.max?.color ?? '';
  }

  getMaxType(): Interpolation | null {
    return pointType(this.gradient.max);
  }

  getMaxValue(): string {
    return this.gradient.max?.value ?? '';
  }
}

function setLook(builder: ConditionalFormatRuleBuilder, patch: StylePatch): GoogleBuilder {
  builder.state = { ...builder.state, style: patchStyle(builder.state.style, patch) ?? {} };
  return presented(builder);
}

function setPoint(
  builder: ConditionalFormatRuleBuilder,
  name: PointName,
  color: string,
  type: string,
  value: string,
): GoogleBuilder {
  const point = { color: toColor(color) ?? '#ffffff', type, value: String(value) };
  builder.state = { ...builder.state, gradient: { ...builder.state.gradient, [name]: point } };
  return presented(builder);
}

function interpolation(method: string, type: unknown): string {
  const name = enumName('InterpolationType', type);
  if (name === null) throw signatureError(`SpreadsheetApp.ConditionalFormatRuleBuilder.${method}`, [type]);
  return name;
}

function pointType(point: GradientPoint | undefined): Interpolation | null {
  return point === undefined ? null : presented(enumConstant('InterpolationType', point.type));
}

/** A rule for the model; its ranges must lie on that sheet (platform 5.2). */
export function toStoredRule(sheetId: number, rule: unknown): ConditionalFormatSnapshot {
  if (!(rule instanceof ConditionalFormatRule)) {
    throw signatureError('SpreadsheetApp.Sheet.setConditionalFormatRules', [[rule]]);
  }
  const { places, condition, style, gradient } = rule.state;
  if (places.some((place) => place.sheetId !== sheetId)) {
    throw new GoogleException('Conditional format rule cannot reference a different sheet.');
  }
  return {
    areas: places.map(({ area }) => area),
    criteria: condition?.criteria ?? '',
    args: condition?.args ?? [],
    style,
    ...(gradient !== null && { gradient }),
  };
}

export function fromStoredRule(
  session: Session,
  sheetId: number,
  { areas, criteria, args, style, gradient }: ConditionalFormatSnapshot,
): GoogleRule {
  const state: RuleState = {
    places: areas.map((area) => ({ sheetId, area })),
    condition: criteria === '' ? null : { criteria, args },
    style,
    gradient: isGradient(gradient) ? gradient : null,
  };
  return presented(new ConditionalFormatRule(session, state));
}

function isGradient(value: unknown): value is Gradient {
  return typeof value === 'object' && value !== null && ('min' in value || 'max' in value);
}
