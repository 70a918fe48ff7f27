/** Cuts the portfolio into groups: what each division of it brings (G8), and who looks after how much (G5, G9). */

import type { VocabularyKey } from '../../../schema/vocabularies';
import { rowsOf as allRows } from '../../check/check-context';
import { cutPortfolio } from '../../portfolio/cut-portfolio';
import { cuts } from '../../portfolio/holdings';
import type { ReportContext, ReportRow } from '../report-context';
import { behindAll } from './about-account';
import { holdingsInScope } from './holdings-in-scope';

/** Money of a group in several currencies is unknown, and so is a share of them. */
export const divisions = (context: ReportContext): readonly ReportRow[] => {
  const { holdings, rowsOf, currenciesOf } = holdingsInScope(context);
  const isMixed = currenciesOf(holdings).size > 1;
  return cutPortfolio(holdings, allRows(context.tables, 'team'), context.number('capacity')).flatMap(
    ({ by, groups }) =>
      groups.map(({ key, holdings: own, people: [person], figures }) => {
        const list: VocabularyKey | null = cuts[by];
        const group = key && list ? context.words.choice(list, key) : key;
        const [currency, other] = currenciesOf(own);
        // Both are null but for people.
        const load = figures.load || 0;
        const capacity = figures.capacity || 0;
        return {
          values: {
            ...(person ? person.values : {}),
            ...figures,
            ...(other ? { revenue: null, ratio: null } : {}),
            ...(isMixed ? { share: null } : {}),
            by,
            group,
            tone: load > capacity ? 'bad' : load < capacity ? 'good' : 'fair',
            text: context.words.say('sellerLoad', { name: group || '', load, capacity }),
          },
          behind: behindAll(rowsOf(own)),
          ...(currency && currency !== context.currency ? { currency } : {}),
        };
      }),
  );
};

/** Those without any of the accounts that it is about are told of only when it is about all. */
export const sellers = ({ rowsOf, accounts }: ReportContext): readonly ReportRow[] =>
  rowsOf('divisions').filter(
    ({ values, behind }) => values.by === 'accountManager' && (behind.length > 0 || !accounts),
  );
