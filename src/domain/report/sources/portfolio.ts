/** Lists the accounts with rank, worth, moves since the last review, and their place in the two-by-two (K4-K9, K15). */

import { proposeChoices } from '../../choosing/propose';
import { reviewsIn } from '../../choosing/reviews';
import { standingsIn } from '../../choosing/standings';
import { fieldOf } from '../../portfolio/fields';
import { paretoOf } from '../../portfolio/figures';
import { healthOf } from '../../portfolio/relationship-health';
import { readRatings } from '../../score/read-ratings';
import { foldText } from '../../text/fold';
import type { ReportContext, ReportRow } from '../report-context';
import { holdingsInScope } from './holdings-in-scope';

/** Ranked among all accounts, whichever of them the report is about; shares of revenue are of those it is about. */
export const portfolio = (context: ReportContext): readonly ReportRow[] => {
  const {
    accounts,
    history = null,
    criteria = { sheet: 'criteria', rows: [], issues: [] },
    scoring = { sheet: 'scoring', rows: [], issues: [] },
  } = context.tables;
  if (!accounts) return [];
  const limits = { cap: context.number('keyAccountCap'), minimumScore: context.number('minimumScore') };
  const ratings = readRatings(criteria, scoring, accounts);
  const standings = standingsIn({ ...ratings, limits, accounts, scoring }, reviewsIn(history)[0]);
  const choices = new Map(proposeChoices(standings, limits).map((choice) => [choice.folded, choice]));
  const { holdings, rowsOf, currenciesOf } = holdingsInScope(context);
  const pareto = currenciesOf(holdings).size > 1 ? null : paretoOf(holdings);
  const { curve = [], top = 0 } = pareto || {};
  const total = curve.length > 0 ? (curve[curve.length - 1] as (typeof curve)[0]).sum : 0;
  const places = new Map(curve.map(({ account, sum }, index) => [account, [index, sum / total] as const]));
  return holdings.flatMap((holding) => {
    const { name, revenue, ratio, groups, account } = holding;
    const choice = choices.get(foldText(name));
    if (!choice) return [];
    const { rank, tier, score, before, moved, proposal } = choice;
    const { rank: rankBefore = null, score: scoreBefore = null } = before || {};
    const { health } = healthOf(context, holding);
    const [place, running] = places.get(name) || [null, null];
    const [manager = null] = groups.accountManager || [];
    return rowsOf([holding]).map((row) => ({
      ...row,
      values: {
        rank,
        account: name,
        tier,
        status: account.values.status,
        score,
        rankBefore,
        scoreBefore,
        moved,
        proposal,
        revenue,
        ratio,
        potential: account.values.potential,
        manager,
        attractiveness: score,
        health,
        field: score === null || health === null ? null : fieldOf({ attractiveness: score, health }),
        running,
        isTopFifth: place === null ? null : place < top ? 'yes' : 'no',
        tone: moved ? (moved > 0 ? 'good' : 'bad') : 'plain',
      },
    }));
  });
};
