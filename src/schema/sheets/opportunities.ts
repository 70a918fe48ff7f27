/** Opportunities: one row is a piece of business, past or open (A4, KPI5, KPI7-KPI9). */
import {
  accountColumn,
  checkColumn,
  choice,
  column,
  defineSheet,
  idColumn,
  internalNote,
  reference,
} from '../column';

export const opportunities = defineSheet({
  group: 'more',
  nameColumn: 'name',
  columns: [
    column('name', 'text', { required: true, width: 240 }),
    checkColumn,
    accountColumn,
    reference('unit', 'units', { width: 160 }),
    column('project', 'text', { width: 160 }),
    column('offering', 'text', { width: 160 }),
    choice('kind', 'opportunityKind'),
    choice('stage', 'stage'),
    reference('owner', 'team'),
    column('amount', 'money', { minimum: 0 }),
    column('cost', 'money', { minimum: 0, internal: true }),
    column('forecast', 'money', { minimum: 0, internal: true }),
    /** ISO 4217; blank: that of the account. */
    column('currency', 'text', { width: 80 }),
    column('billedUnits', 'number', { minimum: 0 }),
    choice('unitKind', 'unitKind'),
    column('opened', 'date'),
    column('expectedClose', 'date'),
    column('closed', 'date'),
    column('reasonLost', 'longText', { internal: true }),
    internalNote,
    idColumn,
  ],
});
