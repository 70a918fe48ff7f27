/** Criteria: one row is a criterion by which every account is rated alike (K7). */
import { checkColumn, defineSheet, idColumn } from '../column';

export const criteria = defineSheet({
  key: 'criteria',
  group: 'essential',
  nameColumn: 'name',
  frozenColumns: 1,
  columns: [
    { key: 'name', kind: 'text', required: true, width: 200 },
    checkColumn,
    { key: 'weight', kind: 'number', minimum: 0, required: true, reckoned: true },
    {
      key: 'share',
      kind: 'formula',
      formula:
        'IF(AND(ISNUMBER({weight}),{name}<>""),IF({weight}>0,{weight}/SUMPRODUCT(({name:all}<>"")*({weight:all}>0),{weight:all}),""),"")',
      format: '0%',
    },
    { key: 'family', kind: 'choice', choices: 'criterionFamily' },
    { key: 'meaning1', kind: 'longText' },
    { key: 'meaning5', kind: 'longText' },
    { key: 'meaning10', kind: 'longText' },
    { key: 'note', kind: 'longText' },
    idColumn,
  ],
});
