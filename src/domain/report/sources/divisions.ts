/** Cuts the portfolio into groups: who looks after how much (G5, G9), and what each division of it brings (G8). */

import type { VocabularyKey } from '../../../schema/vocabularies';
import { cutPortfolio } from '../../portfolio/cut-portfolio';
import { cuts } from '../../portfolio/holdings';
import type { ReportContext, ReportRow } from '../report-context';
import { holdingsInScope } from './holdings-in-scope';

/** Money of a group in several currencies is unknown. */
const groupsIn = (context: ReportContext, isOfManagers: boolean) => {
  const { holdings, rowsOf, currenciesOf } = holdingsInScope(context);
  const { team } = context.tables;
  const isMixed = currenciesOf(holdings).size > 1;
  return cutPortfolio(holdings, team ? team.rows : [], context.number('capacity'))
    .filter(({ by }) => (by === 'accountManager') === isOfManagers)
    .flatMap(({ by, groups }) =>
      groups.map((group) => {
        const [currency, other] = currenciesOf(group.holdings);
        const { share, ...figures } = group.figures;
        return {
          ...group,
          by,
          figures: {
            ...figures,
            share: isMixed ? null : share,
            ...(other ? { revenue: null, ratio: null } : {}),
          },
          behind: rowsOf(group.holdings).flatMap(({ behind }) => behind),
          ...(currency && currency !== context.currency ? { currency } : {}),
        };
      }),
    );
};

/** Those without any of the accounts it is about are told of only when it is about all. */
export const sellers = (context: ReportContext): readonly ReportRow[] =>
  groupsIn(context, true).flatMap(({ key, holdings, people: [person], figures, ...row }) => {
    if (holdings.length === 0 && context.accounts) return [];
    const { load, capacity } = figures;
    const free = load === null || capacity === null ? null : capacity - load;
    const {
      function: does = null,
      sellerType = null,
      level = null,
      authorityLevel = null,
    } = person ? person.values : {};
    return [
      {
        ...row,
        values: {
          ...{ name: key, function: does, sellerType, level, authorityLevel },
          ...figures,
          tone: free === null ? 'plain' : free < 0 ? 'bad' : free > 0 ? 'good' : 'fair',
          text: context.words.say('sellerLoad', {
            name: key || context.words.say('dash'),
            load: load || 0,
            capacity: capacity || 0,
          }),
        },
      },
    ];
  });

export const divisions = (context: ReportContext): readonly ReportRow[] =>
  groupsIn(context, false).map(({ by, key, figures, behind, ...row }) => {
    const list: VocabularyKey | null = cuts[by];
    return {
      ...row,
      behind,
      values: { by, group: key && list ? context.words.choice(list, key) : key, ...figures },
    };
  });
