/** English words of the account one-page. */

export const accountSummary = {
  'accountSummary.title': '{account}: account summary',
  'accountSummary.subtitle': 'One page for the account review',
  'part.glance': 'At a glance',
};
