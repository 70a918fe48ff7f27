/** What the wording of the portfolio must provide, by key. */

import type { Field } from './fields';

export type PortfolioWord =
  | 'title'
  | 'madeOn'
  | 'madeAnew'
  | 'unsaid'
  | 'overlapping'
  | 'knownOf'
  | 'overCapacity'
  | 'noRoom'
  | 'notScored'
  | 'notKnown'
  | 'andMore'
  | 'account'
  | 'accounts'
  | 'keyAccounts'
  | 'revenue'
  | 'known'
  | 'share'
  | 'topFifth'
  | 'running'
  | 'ratio'
  | 'load'
  | 'capacity'
  | 'target'
  | 'pareto'
  | 'twoByTwo'
  | 'attractiveness'
  | 'health'
  | 'field'
  | Field
  | 'loadChart'
  | 'regionChart';

export type SayPortfolio = (word: PortfolioWord, facts?: Readonly<Record<string, string | number>>) => string;
