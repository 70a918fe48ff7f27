/** English labels of the choices, as the dropdowns of the sheets and the page show them. */

import type { ChoiceWords } from '../words';

// Apart, because the page shows these only and takes no others with it.
export const standing: ChoiceWords['standing'] = {
  employee: 'Employee',
  outsider: 'Outsider',
  unknownPerson: 'Unknown person',
};

export const coverage: ChoiceWords['coverage'] = {
  noContact: 'No contact',
  briefContact: 'Brief contact',
  multipleContacts: 'Several contacts',
  inDepth: 'In depth',
};

export const confidence: ChoiceWords['confidence'] = { assumed: 'Assumed', confirmed: 'Confirmed' };

export const buyingRole: ChoiceWords['buyingRole'] = {
  decisionMaker: 'Decision maker',
  buyer: 'Buyer',
  budgetOwner: 'Budget owner',
  sponsor: 'Sponsor',
  champion: 'Champion',
  coach: 'Coach',
  agentOfInfluence: 'Agent of influence',
  influencer: 'Influencer',
  evaluator: 'Evaluator',
  user: 'User',
  problemBearer: 'Problem bearer',
  internalCustomer: 'Internal customer',
  blocker: 'Blocker',
  competitor: 'Competitor',
  agentOfAntiInfluence: 'Agent of anti-influence',
  legal: 'Legal',
  otherRole: 'Other',
};

export const support: ChoiceWords['support'] = {
  mentor: 'Mentor',
  supporter: 'Supporter',
  neutral: 'Neutral',
  nonSupporter: 'Non-supporter',
  enemy: 'Enemy',
};

export const feeling: ChoiceWords['feeling'] = {
  positive: 'Positive',
  neutral: 'Neutral',
  negative: 'Negative',
};

export const choices: ChoiceWords = {
  accountStatus: {
    key: 'Key account',
    candidate: 'Candidate',
    watch: 'Watch',
    standard: 'Standard',
    cannotBeKept: 'Cannot be kept',
  },
  segment: { enterprise: 'Enterprise', smb: 'SMB' },
  groupPosition: {
    standalone: 'Standalone',
    mainMember: 'Main member',
    supportingMember: 'Supporting member',
  },
  yesNo: { yes: 'Yes', no: 'No' },
  month: {
    m01: 'January',
    m02: 'February',
    m03: 'March',
    m04: 'April',
    m05: 'May',
    m06: 'June',
    m07: 'July',
    m08: 'August',
    m09: 'September',
    m10: 'October',
    m11: 'November',
    m12: 'December',
  },
  planningCadence: { quarterly: 'Quarterly', halfYearly: 'Half-yearly', yearly: 'Yearly' },
  reviewCadence: { weekly: 'Weekly', monthly: 'Monthly', quarterly: 'Quarterly' },
  checkInCadence: {
    weekly: 'Weekly',
    fortnightly: 'Fortnightly',
    monthly: 'Monthly',
    quarterly: 'Quarterly',
  },
  level: {
    board: 'Board',
    vicePresident: 'Vice president',
    generalManager: 'General manager',
    manager: 'Manager',
    specialist: 'Specialist',
  },
  standing,
  contactFunction: { payer: 'Payer', dayToDayContact: 'Day-to-day contact', signatory: 'Signatory' },
  acquaintance: { unknown: 'Not known', byName: 'By name', met: 'Met', wellKnown: 'Well known' },
  coverage,
  knowsUs: { notAtAll: 'Not at all', byName: 'By name', partly: 'Partly', fully: 'Fully' },
  relationLevel: {
    vendor: 'Vendor',
    credibleSource: 'Credible source',
    problemSolver: 'Problem solver',
    trustedAdvisor: 'Trusted advisor',
  },
  confidence,
  buyingRole,
  formality: { official: 'Official', unofficial: 'Unofficial' },
  politicalStatus: {
    outside: 'Outside',
    politicalStructure: 'Political structure',
    innerCircle: 'Inner circle',
  },
  support,
  decisionOrientation: {
    financial: 'Financial',
    technical: 'Technical',
    relationship: 'Relationship',
    business: 'Business',
  },
  tieKind: {
    knows: 'Knows',
    influences: 'Influences',
    dottedLine: 'Dotted line',
    conflict: 'Conflict',
    family: 'Family',
    formerColleague: 'Former colleague',
  },
  feeling,
  direction: { oneWay: 'One way', mutual: 'Mutual' },
  side: { ours: 'Ours', customers: "The customer's" },
  horizon: { short: 'Short term', medium: 'Medium term', long: 'Long term' },
  priority: { high: 'High', normal: 'Normal', low: 'Low' },
  goalStatus: {
    open: 'Open',
    onTrack: 'On track',
    atRisk: 'At risk',
    reached: 'Reached',
    dropped: 'Dropped',
  },
  activityKind: {
    meeting: 'Meeting',
    informalMeeting: 'Informal meeting',
    conference: 'Conference',
    referenceVisit: 'Reference visit',
    pilot: 'Pilot',
    training: 'Training',
    campaign: 'Campaign',
    proposal: 'Proposal',
    other: 'Other',
  },
  actionStatus: { notStarted: 'Not started', inProgress: 'In progress', done: 'Done', dropped: 'Dropped' },
  criterionFamily: {
    revenue: 'Revenue',
    profitability: 'Profitability',
    potential: 'Potential',
    strategic: 'Strategic fit',
    relationship: 'Relationship',
    risk: 'Risk',
  },
  teamFunction: {
    accountManager: 'Account manager',
    seller: 'Seller',
    customerSuccess: 'Customer success',
    executiveSponsor: 'Executive sponsor',
    marketer: 'Marketer',
    technicalSupport: 'Technical support',
    implementation: 'Implementation',
    internalExpert: 'Internal expert',
    headOfSales: 'Head of sales',
  },
  authorityLevel: {
    oneCustomer: 'One customer',
    customerPortfolio: 'Customer portfolio',
    turnoverPortfolio: 'Turnover portfolio',
  },
  sellerType: { closer: 'Closer', farmer: 'Farmer' },
  teamPlace: {
    salesDepartment: 'Sales department',
    accountUnit: 'Account unit',
    customerUnit: 'Customer unit',
  },
  portfolioDivision: {
    byCustomer: 'By customer',
    byRegion: 'By region',
    byVolume: 'By volume',
    byDomain: 'By domain',
  },
};
