/** Criteria: one row is a criterion by which every account is rated alike (K7). */
import { checkColumn, choice, column, defineSheet, formula, idColumn, longText, nameText } from '../column';

export const criteria = defineSheet('essential', [
  nameText('name'),
  checkColumn,
  column('weight', 'number', { minimum: 0, required: true, reckoned: true }),
  formula(
    'share',
    'IF(AND(ISNUMBER({weight}),{name}<>""),IF({weight}>0,{weight}/SUMPRODUCT(({name:all}<>"")*({weight:all}>0),{weight:all}),""),"")',
    { format: '0%' },
  ),
  choice('family', 'criterionFamily'),
  longText('meaning1'),
  longText('meaning5'),
  longText('meaning10'),
  longText('note'),
  idColumn,
]);
