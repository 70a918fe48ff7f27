/** The buying team: who decides, how we stand with each, what is missing, whom to build, keep and watch (B1-B8, R1-R6, 3.1). */

import { flagsOf, mapPicture, needTable } from './account-blocks';
import type { BlockDefinition, ReportDefinition } from './definition';

const memberTable = (key: string, columns: readonly string[]): BlockDefinition => ({
  kind: 'table',
  rows: { from: 'members', sort: ['-political', 'support', 'name'] },
  columns,
  caption: `table.${key}`,
  empty: 'empty.members',
});

/** One of the three lists of B6. */
const stakeTable = (stake: 'build' | 'keep' | 'watch'): BlockDefinition => ({
  kind: 'table',
  rows: { from: 'members', where: [['stake', 'is', stake]], sort: ['-political', 'lastContact'] },
  columns: ['name', 'roles', 'support', 'coverage', 'lastContact', 'ourPerson'],
  caption: `table.stake.${stake}`,
  empty: `empty.stake.${stake}`,
});

export const buyingTeam: ReportDefinition = {
  key: 'buyingTeam',
  isOfAccount: true,
  months: 12,
  sections: [
    {
      part: 'verdict',
      blocks: [
        { kind: 'facts', facts: [{ figure: 'teamSize' }, { figure: 'teamEngagement' }] },
        flagsOf('verdicts', ['team', 'coverage']),
      ],
    },
    {
      part: 'members',
      blocks: [memberTable('roles', ['name', 'title', 'unit', 'roles', 'projects', 'formality'])],
    },
    {
      part: 'relations',
      blocks: [
        memberTable('power', [
          'name',
          'political',
          'support',
          'orientation',
          'relationLevel',
          'wantedRelationLevel',
        ]),
        memberTable('relations', ['name', 'acquaintance', 'coverage', 'knowsUs', 'ourPerson', 'lastContact']),
        {
          kind: 'picture',
          picture: 'heat',
          title: 'picture.coverage',
          text: 'picture.coverage.text',
          rows: { from: 'members', where: [['contactType', 'filled']], sort: ['coverage', '-political'] },
          fields: { label: 'name', group: 'coverage', tone: 'tone', text: 'contactType' },
        },
      ],
    },
    { part: 'needs', blocks: [needTable] },
    { part: 'stakes', blocks: [stakeTable('build'), stakeTable('keep'), stakeTable('watch')] },
    { part: 'gaps', blocks: [flagsOf('gaps', ['team', 'coverage'])] },
    { part: 'map', blocks: [mapPicture] },
  ],
};
