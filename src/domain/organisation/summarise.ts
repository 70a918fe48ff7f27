/** The few numbers that say how an organisation looks. */

import type { MapSummary } from '../map/map-view';
import type { Organisation } from './build-organisation';

export const summariseOrganisation = (organisation: Organisation): MapSummary => ({
  people: organisation.people.length,
  tops: organisation.tops.length,
  levels: organisation.levels,
  widestSpan: organisation.widestSpan,
  unattached: organisation.unattached.length,
});
