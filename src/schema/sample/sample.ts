/** The whole sample: what becomes its data file, read only when it is loaded. */

import { sampleAccounts, sampleTeam } from './accounts';
import { sampleCaseStudies, sampleCompetitors, sampleTargets, sampleWhiteSpace } from './business';
import { sampleContacts } from './contacts';
import { sampleHistory } from './history';
import { sampleRelationships, sampleRoles } from './network';
import { sampleOpportunities } from './opportunities';
import { sampleActions, sampleGoals, sampleRatings } from './plan';
import type { SampleTable } from './sample-table';
import {
  sampleApprovals,
  sampleChallenges,
  samplePairing,
  samplePlanning,
  sampleSwot,
  sampleUnits,
} from './structure';
import { sampleTouchpoints } from './touchpoints';

export interface Sample {
  /** In the order in which they are written. */
  readonly tables: readonly SampleTable[];
  /** An account a line: its name and its ratings between bars, in the order of the default criteria. */
  readonly ratings: readonly string[];
}

export const sample: Sample = {
  tables: [
    sampleTeam,
    sampleAccounts,
    sampleContacts,
    sampleRoles,
    sampleRelationships,
    sampleGoals,
    sampleActions,
    sampleUnits,
    samplePairing,
    sampleApprovals,
    sampleOpportunities,
    sampleTouchpoints,
    sampleChallenges,
    sampleSwot,
    sampleCompetitors,
    samplePlanning,
    sampleCaseStudies,
    sampleWhiteSpace,
    sampleTargets,
    sampleHistory,
  ],
  ratings: sampleRatings,
};
