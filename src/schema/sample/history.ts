/** Four earlier reviews of the sample accounts, so that moves, history and retention can be seen at once; one customer has left. */

import { keptState } from './kept-state';
import { type SampleTable, sampleTable } from './sample-table';

/** The default criteria as they were, in the order of the ratings below. */
const criteria = [
  ['revenue', 'Recurring revenue', 3],
  ['profitability', 'Revenue to cost', 2],
  ['potential', 'Room to grow', 3],
  ['partner', 'Strategic partner', 2],
] as const;

const asKept = (ratings: string): string => {
  const values = ratings.split(' ').map((rating) => Number(rating) || null);
  return JSON.stringify(criteria.map((criterion, index) => [...criterion, values[index] ?? null]));
};

const table = sampleTable(
  'history',
  'account|reviewedOn|score|rank|tier|status|decision|reason|revenue|costToServe|criteriaVersion|ratings',
  [
    'Norvik Mobile|-365|6.9|1|Key|key|promote|Largest revenue|700000|190000|1|8 6 7 6',
    'Norvik Towers|-365|5.7|2|Standard|standard|||196000|43000|1|4 8 5 7',
    'Baltra Energy|-365|4.4|3|Standard|standard|||430000|122000|1|4 6 2 7',
    'Norvik Fiber|-365|3.9|4|Standard|standard|||104000|56000|1|2 3 6 5',
    'Halden Logistics|-365|3.3|5|Standard|standard|||342000|232000|1|5 3 2 3',
    'Orsta Shipping|-365|2|6|Standard|standard|||70000|38000|1|1 5 1 2',
    'Kestrel Insurance|-365||||standard|||85000|30000|1|2 5 5',
    'Norvik Mobile|-270|7.4|1|Key|key|keep|Largest revenue|730000|195000|1|8 6 8 7',
    'Norvik Towers|-270|6.3|2|Key|candidate|watch|Builds for the whole group|200000|44000|1|5 8 6 7',
    'Baltra Energy|-270|4.9|3|Standard|standard|||470000|125000|1|4 7 3 7',
    'Norvik Fiber|-270|4.2|4|Standard|standard|||108000|57000|1|2 4 6 5',
    'Halden Logistics|-270|3.3|5|Standard|standard|||338000|235000|1|5 3 2 3',
    'Mirador Hotels|-270|2.7|6|Standard|standard|||52000|12500|1|1 6 2 3',
    'Orsta Shipping|-270|1.8|7|Standard|cannotBeKept|scaleDown|Moves to a desk of its own group|65000|40000|1|1 4 1 2',
    'Kestrel Insurance|-270||||standard|||90000|31000|1|2 5 5',
    'Norvik Mobile|-180|7.7|1|Key|key|keep|Largest revenue|760000|200000|1|9 6 8 7',
    'Norvik Towers|-180|6.5|2|Key|key|promote|Builds for the whole group|205000|45000|1|5 8 6 8',
    'Baltra Energy|-180|5.4|3|Standard|candidate||New, asks for much|520000|130000|1|5 7 3 8',
    'Norvik Fiber|-180|4.5|4|Standard|standard|||112000|58000|1|2 4 7 5',
    'Halden Logistics|-180|3.3|5|Standard|standard|||335000|240000|1|5 3 2 3',
    'Mirador Hotels|-180|2.7|6|Standard|standard|||50000|12000|1|1 6 2 3',
    'Kestrel Insurance|-180||||standard|||90000|30000|1|2 5 6',
    'Norvik Mobile|-90|8.2|1|Key|key|keep|Largest revenue|800000|205000|1|9 7 9 7',
    'Baltra Energy|-90|6.2|2|Key|candidate|watch|One more review|560000|135000|1|6 8 4 8',
    'Norvik Towers|-90|5.9|3|Standard|key|keep|One more review|208000|48000|1|4 8 5 8',
    'Norvik Fiber|-90|5|4|Standard|candidate|watch|Same needs as Mobile|116000|60000|1|3 4 7 6',
    'Halden Logistics|-90|3.3|5|Standard|standard|||332000|250000|1|5 3 2 3',
    'Mirador Hotels|-90|2.7|6|Standard|standard|||49000|12000|1|1 6 2 3',
    'Kestrel Insurance|-90||||watch|watch|Merging with a larger insurer|95000|30000|1|2 5 8',
  ],
);

export const sampleHistory: SampleTable = {
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    ratings: asKept(row.ratings ?? ''),
    ...(row.account === 'Norvik Mobile' && row.reviewedOn === '-90' ? { state: keptState } : {}),
  })),
};
