/** Knows which Contacts column each target of an import fills. */

import type { Column } from '../../schema/column';
import { columnsOf } from '../../schema/workbook';
import type { ContactKey, ImportTarget } from './import-plan';

const columns: ReadonlyMap<string, Column> = new Map(
  columnsOf('contacts').map((column) => [column.key, column]),
);

export const contactColumnOf = (key: ContactKey): Column => {
  const column = columns.get(key);
  if (!column) throw new Error(`Contacts has no column ${key}.`);
  return column;
};

export const contactKeyOf = (target: ImportTarget): ContactKey =>
  target === 'id' ? 'sourceId' : target === 'manager' ? 'reportsTo' : target;

const isImported = (key: string): key is Exclude<ImportTarget, 'id' | 'manager'> =>
  columns.has(key) && !['id', 'check', 'sourceId', 'reportsTo'].includes(key);

/** The target that fills a Contacts column, `manager` itself too; null: no import fills it, as our own row ids. */
export const targetOf = (key: string): ImportTarget | null => {
  if (key === 'sourceId') return 'id';
  if (key === 'reportsTo' || key === 'manager') return 'manager';
  return isImported(key) ? key : null;
};

/** Whether a target needs the labels of choices to be read at all. */
export const isChoiceTarget = (target: ImportTarget): boolean => {
  const { kind } = contactColumnOf(contactKeyOf(target));
  return kind === 'choice' || kind === 'choices';
};
