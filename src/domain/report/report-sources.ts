/** All that is worked out for reports, by name. */

import type { WorkedOut } from './report-context';
import { ofAccount } from './sources/about-account';
import { changes } from './sources/changes';
import { customers } from './sources/customers';
import { dates, steps } from './sources/dates';
import { divisions, sellers } from './sources/divisions';
import { gaps, verdicts } from './sources/flags';
import { members } from './sources/members';
import { people } from './sources/people';
import { portfolio } from './sources/portfolio';
import { influences, projects } from './sources/projects';
import { completeness, questions } from './sources/questions';
import { score } from './sources/score';
import { timeline } from './sources/timeline';
import { whiteSpace } from './sources/white-space';

export const reportSources: WorkedOut = {
  members: ofAccount(members),
  gaps: ofAccount(gaps),
  projects: ofAccount(projects),
  influences: ofAccount(influences),
  verdicts: ofAccount(verdicts),
  questions: ofAccount(questions),
  completeness: ofAccount(completeness),
  steps: ofAccount(steps),
  timeline: ofAccount(timeline),
  dates,
  whiteSpace: ofAccount(whiteSpace),
  score: ofAccount(score),
  changes,
  customers,
  portfolio,
  sellers,
  divisions,
  people,
};
