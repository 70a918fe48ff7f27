/** English words that several reports share. Facts stand in braces. */

export const shared = {
  dash: '–',
  listSeparator: ', ',
  allAccounts: 'All accounts',
  andMore: '{count, plural, one {And # more row.} other {And # more rows.}}',
  rowsBehind: 'Rows behind it',
  number: 'No.',
  measure: 'Measure',
  target: 'Target',
  period: '{from} – {to}',
  groupUnknown: 'Not known',
  noFigures: 'Nothing to reckon with yet.',
  mapOnPage: 'The print page of this report shows the map.',
  // Instead of a number.
  'notKnown.noRows': 'n/a: no data',
  'notKnown.zeroBase': 'n/a: the base is zero',
  'notKnown.currencies': 'n/a: several currencies',
};
