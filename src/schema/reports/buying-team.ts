/** The buying team: who decides, how we stand with each, what is missing, whom to build, keep and watch (B1-B8, R1-R6, 3.1). */

import { flagsOf, mapPicture } from './account-blocks';
import type { BlockDefinition, ReportDefinition } from './definition';

/** One of the three lists of B6. */
const stakeTable = (stake: 'build' | 'keep' | 'watch'): BlockDefinition => ({
  kind: 'table',
  rows: { from: 'members', where: [['stake', 'is', stake]], sort: ['-political', 'lastContact'] },
  columns: ['name', 'roles', 'support', 'coverage', 'lastContact', 'ourPerson', 'offer'],
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
      blocks: [
        {
          kind: 'table',
          rows: { from: 'members', sort: ['-political', 'support', 'name'] },
          columns: [
            'name',
            'title',
            'unit',
            'roles',
            'projects',
            'formality',
            'political',
            'support',
            'orientation',
          ],
          caption: 'table.roles',
          empty: 'empty.members',
        },
      ],
    },
    {
      part: 'relations',
      blocks: [
        {
          kind: 'table',
          rows: { from: 'members', sort: ['-political', 'support', 'name'] },
          columns: [
            'name',
            'acquaintance',
            'coverage',
            'knowsUs',
            'relationLevel',
            'wantedRelationLevel',
            'ourPerson',
            'lastContact',
          ],
          caption: 'table.relations',
          empty: 'empty.members',
        },
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
    {
      part: 'needs',
      blocks: [
        {
          kind: 'table',
          rows: { from: 'members', where: [['contactType', 'filled']], sort: ['-political', 'name'] },
          columns: ['name', 'pain', 'offer', 'missing'],
          caption: 'table.needs',
          empty: 'empty.members',
        },
      ],
    },
    { part: 'stakes', blocks: [stakeTable('build'), stakeTable('keep'), stakeTable('watch')] },
    { part: 'gaps', blocks: [flagsOf('gaps', ['team', 'coverage'])] },
    { part: 'map', blocks: [mapPicture] },
  ],
};
