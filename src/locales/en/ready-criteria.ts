/** English names of the ready criteria, and what 1, 5 and 10 mean: things that can be seen, counted or asked. */

import type { WorkbookWords } from '../words';

export const readyCriteriaWords: WorkbookWords['readyCriteria'] = {
  revenue: [
    'Recurring revenue',
    'Under 1% of our revenue',
    'About 5% of our revenue',
    'Over 10% of our revenue',
  ],
  lifetimeValue: [
    'Lifetime value',
    'Worth less over the years than a single good order',
    'Worth about three years of its present revenue',
    'Worth ten years of its present revenue or more',
  ],
  profitability: [
    'Revenue to cost',
    'Costs more than it brings',
    'Brings twice its cost',
    'Brings five times its cost or more',
  ],
  centralBuying: [
    'Central purchasing',
    'Every unit buys for itself, with its own terms',
    'Head office agrees the terms, units order',
    'One contract and one contact for all units',
  ],
  potential: [
    'Room to grow',
    'Nothing more to buy',
    'Could double in three years',
    'Could grow fivefold in three years',
  ],
  growth: [
    'Its own growth',
    'Revenue or staff shrank last year',
    'Grows as fast as its market',
    'Grows twice as fast as its market and invests',
  ],
  productFit: [
    'Product fit',
    'Needs changes to our product before it can use it',
    'Uses our standard offer in part',
    'Uses our standard offer throughout, for what it is made for',
  ],
  partner: [
    'Strategic partner',
    'Buys on price only',
    'Shares some goals, gives references',
    'Shared goals, refers customers, lends us credibility',
  ],
  influence: [
    'Influence and authority',
    'Others in its group and market decide without asking it',
    'Its group asks for its opinion before buying',
    'Decides for its group, and others follow',
  ],
  industryLeader: [
    'Industry leader',
    'Not among the hundred largest of its industry',
    'Among the ten largest of its industry',
    'First or second of its industry, named in every report',
  ],
  referrals: [
    'Referred customers',
    'Has sent us nobody',
    'Has sent us two or three customers',
    'Sends us several customers every year',
  ],
  channel: [
    'Channel to others',
    'Sells nothing of ours and could not',
    'Recommends or resells us now and then',
    'Sells or builds in our product under a contract',
  ],
  innovation: [
    'Ability to innovate',
    'Waits until everybody else uses it',
    'Tries new things after a reference visit',
    'Pilots with us and shares what it learns',
  ],
  geography: [
    'Where it is',
    'Its sites lie where we have nobody',
    'Half of its sites lie where we serve today',
    'All of its sites lie where we serve today',
  ],
  relationships: [
    'Existing relationships',
    'We know one person, or none',
    'We know people at two levels who take our calls',
    'The board knows ours; several supporters want us',
  ],
  culture: [
    'Cultural fit',
    'Every step needs a contract clause or a complaint',
    'Works well with us while somebody looks after it',
    'Plans openly with us, keeps its word, says early what is wrong',
  ],
  solvency: [
    'Solvency',
    'Pays more than 60 days late, or is in trouble',
    'Pays up to 30 days late, sound accounts',
    'Pays on time, best credit rating',
  ],
};
