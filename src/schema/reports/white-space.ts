/** White space: what each unit of the customer has of each offering, could have, or has from others (domain 3.7). */

import type { BlockDefinition, Condition, ReportDefinition } from './definition';

const cells = (
  state: string,
  columns: readonly string[],
  sort: readonly string[],
  known: readonly Condition[] = [],
): BlockDefinition => ({
  kind: 'table',
  rows: { from: 'whiteSpace', where: [['state', 'is', state], ...known], sort },
  columns: ['unit', 'offering', ...columns],
  caption: `${state}Cells.caption`,
  empty: `${state}Cells.empty`,
});

export const whiteSpace: ReportDefinition = {
  key: 'whiteSpace',
  isOfAccount: true,
  months: 12,
  sections: [
    {
      part: 'whiteMap',
      blocks: [
        {
          kind: 'facts',
          facts: [
            { figure: 'cellsHave' },
            { figure: 'cellsOpenDeal' },
            { figure: 'cellsWhite' },
            { figure: 'cellsCompetitor' },
            { figure: 'cellsBlocked' },
            { figure: 'whiteCurrent' },
            { figure: 'whiteOpen' },
            { figure: 'whitePotential' },
            { figure: 'whiteWorth' },
          ],
        },
        {
          kind: 'picture',
          picture: 'heat',
          title: 'whiteMap.title',
          text: 'whiteMap.text',
          rows: { from: 'whiteSpace' },
          fields: { label: 'unit', group: 'offering', tone: 'tone', text: 'state' },
        },
      ],
    },
    {
      part: 'whiteCells',
      blocks: [
        cells('white', ['potential', 'current', 'worth'], ['-worth', 'unit'], [['potential', 'filled']]),
        cells('openDeal', ['current', 'open', 'potential'], ['-open', 'unit']),
        cells('competitor', ['competitor', 'contractEnd', 'potential'], ['contractEnd', 'unit']),
        cells('blocked', ['reason', 'contractEnd'], ['contractEnd', 'unit']),
        cells('have', ['current', 'potential', 'worth'], ['-current', 'unit']),
      ],
    },
  ],
};
