/** Lists the accounts with rank, worth, moves since the last review, and their place in the two-by-two (K4-K9, K15). */

import { proposeChoices } from '../../choosing/propose';
import { reviewsIn } from '../../choosing/reviews';
import { standingsIn } from '../../choosing/standings';
import { fieldOf } from '../../portfolio/fields';
import { paretoOf, sumOf } from '../../portfolio/figures';
import { healthOf } from '../../portfolio/relationship-health';
import { readRatings } from '../../score/read-ratings';
import { limitsIn } from '../../score/score-accounts';
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
  const limits = limitsIn(context.number);
  const ratings = readRatings(criteria, scoring, accounts);
  const standings = standingsIn({ ...ratings, limits, accounts, scoring }, reviewsIn(history)[0]);
  const choices = new Map(proposeChoices(standings, limits).map((choice) => [choice.folded, choice]));
  const { holdings, rowsOf, currenciesOf } = holdingsInScope(context);
  const pareto = currenciesOf(holdings).size > 1 ? null : paretoOf(holdings);
  const curve = pareto ? pareto.curve : [];
  const places = new Map(curve.map(({ account, sum }, index) => [account, { sum, index }]));
  const total = sumOf(holdings.map(({ revenue }) => revenue));
  return holdings.flatMap((holding) => {
    const { name, ratio, account } = holding;
    const choice = choices.get(foldText(name));
    if (!choice) return [];
    const { rank, tier, score, before, moved, proposal } = choice;
    const { rank: rankBefore = null, score: scoreBefore = null } = before || {};
    const { health } = healthOf(context, holding);
    const place = places.get(name);
    return rowsOf([holding]).map((row) => ({
      ...row,
      values: {
        ...account.values,
        account: name,
        rank,
        tier,
        score,
        rankBefore,
        scoreBefore,
        moved,
        proposal,
        ratio,
        health,
        field: score === null || health === null ? null : fieldOf({ attractiveness: score, health }),
        running: place && total ? place.sum / total : null,
        isTopFifth: place && pareto ? (place.index < pareto.top ? 'yes' : 'no') : null,
      },
    }));
  });
};
