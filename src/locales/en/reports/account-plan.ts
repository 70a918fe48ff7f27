/** English words of the account plan. */

export const accountPlan = {
  'accountPlan.name': 'Account plan',
  'accountPlan.title': 'Account plan: {account}',
  'accountPlan.subtitle': 'Relationships, the customer’s business, our goals, our strategy',

  'part.completeness': 'How complete the plan is',
  'part.relationships': 'Relationships',
  'part.customer': 'The customer’s business',
  'part.swot': 'Strengths, weaknesses, opportunities, threats',
  'part.ourGoals': 'Our goals for the account',
  'part.strategy': 'Our strategy',
  'part.growth': 'Chances to grow',
  'part.obstacles': 'Obstacles',
  'part.threats': 'Competitive threats',
  'part.worth': 'What the account is worth',

  'table.completeness': 'The four parts of the plan',
  'empty.completeness': 'Nothing to measure yet. Add the people, goals and actions of this account.',
  'table.pairing': 'Who of ours meets whom of theirs',
  'empty.pairing': 'No level of theirs is paired with ours. Add the pairs and their topics to Pairing.',
  'table.challenges': 'Challenges of the customer, and our answers',
  'empty.challenges':
    'No challenge is written down. Add what people there talk of every day to Challenges, and which part of it we solve.',
  'table.swot.market': 'The customer in its market',
  'empty.swot.market': 'No point about the customer’s market. Add some to SWOT, each with its date.',
  'table.swot.relationship': 'Our relationship with the customer',
  'empty.swot.relationship': 'No point about our relationship. Add some to SWOT, each with its date.',
  'table.strategy': 'Actions by horizon',
  'empty.strategy':
    'No action is open. Break each goal into actions with an owner and a due date, in Strategy.',
  'table.lessons': 'Done: results and lessons',
  'empty.lessons': 'Nothing is done yet. Write the result and the lesson beside each action once it is.',
  'table.openDeals': 'Open business',
  'empty.openDeals': 'No open business. Add it to Opportunities with its amount and expected close.',
  'table.whiteCells': 'White space: what they could buy and do not yet',
  'empty.whiteCells':
    'No white space is known. Add to White space what each unit could buy, and what it might be worth.',
  'table.opponents': 'Who could stop us',
  'empty.opponents': 'Nobody is known to be against us. Ask a champion who would rather not have us.',
  'table.blockedCells': 'Where we cannot sell now, and why',
  'empty.blockedCells': 'Nothing is blocked.',
  'table.deals.won': 'Won in this time',
  'empty.deals.won':
    'Nothing was won in this time. Choose a longer one, or check the closing days in Opportunities.',
  'table.deals.lost': 'Lost in this time, and why',
  'empty.deals.lost': 'Nothing was lost in this time.',
};
