/** English words of the account one-page. */

export const accountSummary = {
  'accountSummary.name': 'Account on one page',
  'accountSummary.title': '{account} on one page',
  'accountSummary.subtitle': 'For the account review',

  'table.keyPeople': 'People with power in the decision, the most powerful first',
  'empty.score': 'The account is not rated yet. Rate it in Scoring or in the sidebar.',
};
