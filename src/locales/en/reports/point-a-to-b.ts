/** English words of the way from point A to point B. */

export const pointAToB = {
  'pointAToB.name': 'From point A to point B',
  'pointAToB.title': '{account}: from point A to point B',
  'pointAToB.subtitle': 'Planned back from the tender or the renewal',
  'part.path': 'The way there',
  'path.title': 'From today to the tender',
  'path.text':
    'Point B is the tender, or else our next renewal; point A is the day to begin. Between them what is planned, done and late.',
  'path.caption': 'Activities on the way',
  'path.empty':
    'No tender and no renewal is dated. Enter the tender date on the sheet Accounts, or the expected close of a renewal on Opportunities.',
  'part.marketing': 'Marketing plan for the account',
  'marketing.title': 'Campaigns, conferences, visits, pilots, training, informal meetings',
  'marketing.text': 'What the marketer and the team do for this account, by day.',
  'marketing.caption': 'Marketing plan with budget',
  'marketing.empty':
    'No campaign, conference, reference visit, pilot, training or informal meeting is planned. Enter them on the sheet Strategy, with their days and budget.',
};
