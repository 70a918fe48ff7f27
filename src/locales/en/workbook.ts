/** English names of sheets and settings. */

import type { WorkbookWords } from '../words';
import { essentialColumns } from './essential-columns';
import { moreColumns } from './more-columns';
import { readyCriteriaWords } from './ready-criteria';

const OWN = 'Words of your own for this list, separated by commas; Set up adds them to the dropdown.';

const READINESS = 'yes, partly or no: does a key-account programme suit us?';

export const workbookWords: WorkbookWords = {
  sheets: {
    accounts: 'Accounts',
    contacts: 'Contacts',
    roles: 'Roles',
    relationships: 'Relationships',
    goals: 'Goals',
    strategy: 'Strategy',
    scoring: 'Scoring',
    criteria: 'Criteria',
    team: 'Team',
    settings: 'Settings',
    units: 'Units',
    pairing: 'Pairing',
    approvals: 'Approvals',
    opportunities: 'Opportunities',
    touchpoints: 'Touchpoints',
    challenges: 'Challenges',
    swot: 'SWOT',
    competitors: 'Competitors',
    planning: 'Planning',
    caseStudies: 'Case studies',
    whiteSpace: 'White space',
    targets: 'KPI targets',
    mutes: 'Muted checks',
    history: 'History',
  },
  columns: { ...essentialColumns, ...moreColumns },
  settings: {
    language: ['Language', 'auto follows File > Settings > Locale; or en.'],
    ownDomains: ['Own e-mail domains', 'Your company’s domains, separated by commas.'],
    currency: ['Currency', 'Code shown beside money, such as EUR.'],
    keyAccountCap: [
      'Most key accounts',
      'Start small: the highest-ranked accounts up to this number are key.',
    ],
    minimumScore: ['Lowest score of a key account', '1 to 10: below it no account is key.'],
    criteriaVersion: ['Version of the criteria', 'Raise it when the criteria change their meaning.'],
    keyAccountDefinition: ['What makes an account key', 'In your own words: the more exact, the better.'],
    buyingTeamMinimum: ['Smallest buying team', 'Fewer people: the question has not been worked on.'],
    buyingTeamTypical: ['Typical buying team', 'Fewer people: incomplete.'],
    capacity: ['Accounts per person', 'How many one person can look after when Team does not say.'],
    tenderLeadMonths: ['Months before a tender', 'When its preparation should start.'],
    swotMonths: ['Months a SWOT stays fresh', 'After that it should be looked at again.'],
    ratingMonths: ['Months ratings stay fresh', 'After that accounts should be rated again. 0: never said.'],
    silentDays: ['Days a champion may be silent', 'After that somebody should call.'],
    renewalDays: ['Days before a renewal', 'From then on a single contact is a risk.'],
    programmeMonths: [
      'Months of the programme',
      '12, 24 or 36: as long as the key-account programme is backed.',
    ],
    keyAccountBenefits: ['What a key account receives', 'Dedicated people, own offers, regular meetings …'],
    readinessSalesProcess: ['Sales process takes time and contact', READINESS],
    readinessUpsell: ['Customers have more to buy from us', READINESS],
    readinessExpansion: ['We can grow into their other units', READINESS],
    readinessCompetition: ['We can hold our ground against competitors', READINESS],
    readinessCapacity: ['The company backs it with people and time', READINESS],
    readinessFootInDoor: ['Small customers open doors to others', 'yes or no; the exception to the rule.'],
    'own:buyingRole': ['Own roles', OWN],
    'own:activityKind': ['Own kinds of action', OWN],
    'own:teamFunction': ['Own functions', OWN],
    'own:touchpointKind': ['Own kinds of touchpoint', OWN],
    'own:opportunityKind': ['Own kinds of opportunity', OWN],
    'own:stage': ['Own stages', OWN],
    'own:unitType': ['Own types of unit', OWN],
    'own:unitKind': ['Own billed units', OWN],
    'own:matter': ['Own matters to approve', OWN],
  },
  readyCriteria: readyCriteriaWords,
};
