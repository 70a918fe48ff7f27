/** Builds the portfolio as a whole: sums, cuts, Pareto, ratios, and each account's place between attractiveness and relationship. */

import { type CheckContext, rowsOf } from '../check/check-context';
import { readRatings } from '../score/read-ratings';
import { type Limits, limitsIn, scoreAccounts } from '../score/score-accounts';
import { foldText } from '../text/fold';
import { type Cut, cutPortfolio } from './cut-portfolio';
import { type Figures, figuresOf, type Pareto, paretoOf, sumOf } from './figures';
import { type Holding, isInCurrencyOf, readHoldings } from './holdings';
import { type Health, healthOf } from './relationship-health';

export interface Spot extends Omit<Health, 'health'> {
  readonly holding: Holding;
  /** Score, 1-10. */
  readonly attractiveness: number;
  /** Relationship health, 0-100. */
  readonly health: number;
}
/** An account that is on no spot: not scored, too little known of its people, or both. */
export interface OffPicture {
  readonly account: string;
  readonly isScored: boolean;
  readonly isKnown: boolean;
}

export interface Portfolio extends Figures {
  readonly holdings: readonly Holding[];
  readonly cuts: readonly Cut[];
  /** Accounts that count against capacity, and the capacity of all account managers together (G5). */
  readonly load: number;
  readonly capacity: number;
  readonly pareto: Pareto | null;
  /** Best ratio first. */
  readonly ratios: readonly { readonly account: string; readonly ratio: number }[];
  /** Key accounts first, then the most attractive. */
  readonly spots: readonly Spot[];
  readonly offPicture: readonly OffPicture[];
}

/** Scores by folded account name; none while Scoring or Criteria is missing. */
const scoresIn = ({ criteria, scoring, accounts }: CheckContext['tables'], limits: Limits) => {
  const scores = new Map<string, number>();
  if (!criteria || !scoring || !accounts) return scores;
  const ratings = readRatings(criteria, scoring, accounts);
  for (const { account, score } of scoreAccounts(ratings.criteria, ratings.rows, limits)) {
    if (score !== null) scores.set(foldText(account), score);
  }
  return scores;
};

export const buildPortfolio = (context: CheckContext): Portfolio => {
  const isOurs = isInCurrencyOf(context);
  const holdings = readHoldings(context).map(
    (holding): Holding => (isOurs(holding) ? holding : { ...holding, revenue: null, ratio: null }),
  );
  const cuts = cutPortfolio(holdings, rowsOf(context.tables, 'team'), context.number('capacity'));
  const managers = cuts.find(({ by }) => by === 'accountManager')?.groups || [];
  const scores = scoresIn(context.tables, limitsIn(context.number));
  const spots: Spot[] = [];
  const offPicture: OffPicture[] = [];
  for (const holding of holdings) {
    const attractiveness = scores.get(foldText(holding.name));
    const { health, parts } = healthOf(context, holding);
    if (attractiveness !== undefined && health !== null) {
      spots.push({ holding, attractiveness, health, parts });
    } else {
      const account = holding.name;
      offPicture.push({ account, isScored: attractiveness !== undefined, isKnown: health !== null });
    }
  }
  return {
    ...figuresOf(holdings),
    holdings,
    cuts,
    load: holdings.filter(({ isEnterprise }) => isEnterprise).length,
    capacity: sumOf(managers.map(({ figures }) => figures.capacity)) || 0,
    pareto: paretoOf(holdings),
    ratios: holdings
      .flatMap(({ name, ratio }) => (ratio === null ? [] : [{ account: name, ratio }]))
      .sort((one, other) => other.ratio - one.ratio),
    spots: spots.sort(
      (one, other) =>
        (other.holding.isKey ? 1 : 0) - (one.holding.isKey ? 1 : 0) ||
        other.attractiveness - one.attractiveness ||
        other.health - one.health,
    ),
    offPicture,
  };
};
