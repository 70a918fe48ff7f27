/** Muted checks: one row silences a rule of the check for one account, with the reason. */
import { accountColumn, checkColumn, date, defineSheet, idColumn, longText, nameText } from '../column';

export const mutes = defineSheet('kept', [
  nameText('rule'),
  checkColumn,
  accountColumn,
  longText('reason', { required: true, internal: true }),
  date('mutedOn'),
  idColumn,
]);
