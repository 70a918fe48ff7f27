/** KPI targets: one row is what a measure should reach, for everybody, an authority level or one manager (G9, G18). */
import { checkColumn, choiceOf, column, defineSheet, idColumn, internalNote, reference } from '../column';

export const targets = defineSheet('more', [
  choiceOf('kpi', { required: true }),
  checkColumn,
  choiceOf('authorityLevel'),
  reference('manager', 'team'),
  /** Percentages as fractions. */
  column('target', 'number'),
  internalNote,
  idColumn,
]);
