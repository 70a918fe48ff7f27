/** Opportunities: one row is a piece of business, past or open (A4, KPI5, KPI7-KPI9). */
import { accountColumn, checkColumn, defineSheet, idColumn, internalNote } from '../column';

export const opportunities = defineSheet({
  key: 'opportunities',
  group: 'more',
  nameColumn: 'name',
  frozenColumns: 1,
  columns: [
    { key: 'name', kind: 'text', required: true, width: 240 },
    checkColumn,
    accountColumn,
    { key: 'unit', kind: 'reference', target: 'units', width: 160 },
    { key: 'project', kind: 'text', width: 160 },
    { key: 'offering', kind: 'text', width: 160 },
    { key: 'kind', kind: 'choice', choices: 'opportunityKind' },
    { key: 'stage', kind: 'choice', choices: 'stage' },
    { key: 'owner', kind: 'reference', target: 'team' },
    { key: 'amount', kind: 'money', minimum: 0 },
    { key: 'cost', kind: 'money', minimum: 0, internal: true },
    { key: 'forecast', kind: 'money', minimum: 0, internal: true },
    { key: 'billedUnits', kind: 'number', minimum: 0 },
    { key: 'unitKind', kind: 'choice', choices: 'unitKind' },
    { key: 'opened', kind: 'date' },
    { key: 'expectedClose', kind: 'date' },
    { key: 'closed', kind: 'date' },
    { key: 'reasonLost', kind: 'longText', internal: true },
    internalNote,
    idColumn,
  ],
});
