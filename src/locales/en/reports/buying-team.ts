/** English words of the report on the buying team. */

export const buyingTeam = {
  'buyingTeam.name': 'Buying team',
  'buyingTeam.title': 'Buying team: {account}',
  'buyingTeam.subtitle': 'Everybody who sways the purchase, officially or not',

  'part.verdict': 'The team as a whole',
  'part.members': 'Members and their roles',
  'part.relations': 'How we stand with each',
  'part.needs': 'Pain and offer',
  'part.stakes': 'Whom to build, keep and watch',
  'part.map': 'Map',

  'table.roles': 'Members, the most powerful first',
  'table.power': 'What power they have, and how they stand to us',
  'table.relations': 'How well we know each other',
  'picture.coverage': 'Coverage',
  'picture.coverage.text': 'How much contact we have had with each person.',
  'table.stake.build': 'Build: people we still have to win',
  'empty.stake.build': 'Nobody is left to win. If the team is not written down yet, begin with Roles.',
  'table.stake.keep': 'Keep: people who are for us',
  'empty.stake.keep':
    'Nobody is known to be for us. Say in Roles who supports us, and in Contacts how well we know them.',
  'table.stake.watch': 'Watch: people who are against us or back a competitor',
  'empty.stake.watch': 'Nobody is known to be against us. Ask a champion who would rather not have us.',
};
