/** Every requirement of the domain document by id: what it asks, where it lives beside columns and rules, what is still missing. */

export interface Requirement {
  readonly title: string;
  /** A belief or figure of a source: belongs in help texts, not in logic. */
  readonly context?: true;
  /** Scores, views, reports and actions that serve it. */
  readonly servedBy?: readonly string[];
  /** What it asks beyond what is there. */
  readonly missing?: string;
}

const map = 'Map';
const summary = 'Report: account on one page';
const scores = 'Scores';
const criteria = 'Criteria';
const rating = 'Rating an account';
const readiness = 'Readiness check';
const choosing = 'Choosing key accounts';
const checks = 'Checks';
const portfolio = 'Portfolio';
const setUp = 'Set up';
const kpi = 'Report: KPIs';
const plan = 'Report: account plan';
const meeting = 'Report: planning meeting';
const buyingTeam = 'Report: buying team';
const review = 'Report: review pack';
const path = 'Report: point A to point B';
const calendar = 'Report: calendar';
const progress = 'Report: progress for the customer';

export const requirementList: Readonly<Record<string, Requirement>> = {
  M1: {
    title: 'Deciders, roles, challenges and the state of the relationship on one map',
    servedBy: [map, summary],
  },
  M2: { title: 'Drawn from the sheets alone', servedBy: [map] },
  M3: {
    title: 'Internal only',
    servedBy: [
      `${map}, ${summary}: internal mark`,
      `${map}: export without judgements`,
      `${checks}: who can see this file`,
    ],
  },
  M4: { title: 'Challenges, and problems solved together' },
  M5: { title: 'Who knows whom', servedBy: [`${map}: who knows whom, ways to a person`] },
  M6: { title: 'Where to start an expansion', servedBy: [`${map}: where to start`] },
  M7: { title: 'Outcomes and new contacts are written back', servedBy: [`${map}: log a touchpoint`] },
  M8: {
    title: 'Whom we were in touch with, next steps, status of business',
    servedBy: [`${map}: details, log a touchpoint`],
  },
  M9: { title: 'Who pays, who is the contact, who signed', servedBy: [`${map}: details`] },
  M10: { title: 'Who has the last word: ways to a consent', servedBy: [`${map}: approvals`] },
  M11: { title: 'Sales and customer success side by side' },
  M12: { title: 'Works without any other system', servedBy: [setUp] },
  M13: { title: 'Problems it answers', context: true },
  M14: { title: 'Expected gains', context: true },
  P1: { title: 'Name, title, department, contact details', servedBy: [`${map}: search, details`] },
  P2: { title: 'Phone and e-mail in a sound form' },
  P3: { title: 'Personal information, kept out of reports' },
  P4: { title: 'Birthdays', servedBy: [calendar] },
  P5: { title: 'Buying team with name, contacts, position and role', servedBy: [`${map}: filter`] },
  P6: { title: 'Role is not the title; outsiders belong', servedBy: [map] },
  O1: { title: 'Reporting lines', servedBy: [map] },
  O2: { title: 'Group member or standalone', servedBy: [`${map}: the whole group of companies`] },
  O3: { title: 'Position in the group and share of its revenue' },
  O4: { title: 'Product used elsewhere in the group' },
  O5: { title: 'Structure from top to bottom', servedBy: [`${map}: depth and people without a manager`] },
  O6: {
    title: 'Divisions, how they are tied, decisions at the top',
    servedBy: [`${map}: units, companies of a group`],
  },
  O7: { title: 'Which division we sell to and why', servedBy: [meeting] },
  O8: { title: 'Each level paired with one of ours', servedBy: [`${map}: levels beside ours`] },
  O9: { title: 'Any colleague can be paired', servedBy: [`${map}: levels beside ours`] },
  I1: { title: 'Industry, challenges, key issues', servedBy: [plan] },
  I2: { title: 'Which part of a challenge we answer', servedBy: [plan] },
  I3: { title: 'Case studies of the same industry' },
  I4: { title: 'Stories under NDA', servedBy: [progress] },
  I5: { title: 'The telecom case', context: true },
  R1: { title: 'Four roles of the decision process' },
  R2: { title: 'Six roles of a project' },
  R3: { title: 'Five roles of the buying team, an open list' },
  R4: { title: 'A role belongs to a person in a project', servedBy: [`${map}: filter by project`] },
  R5: { title: 'A department can hold a role' },
  R6: { title: 'Role, contact and friendliness of every stakeholder', servedBy: [map] },
  B1: { title: 'Positive, neutral, negative ties', servedBy: [map] },
  B2: { title: 'Official and unofficial members', servedBy: [`${map}: details`] },
  B3: { title: 'Size of the buying team', servedBy: [`${map}: what is missing`, buyingTeam] },
  B4: { title: 'How well we know each other', servedBy: [`${map}: details`] },
  B5: { title: 'Pain understood, offer made', servedBy: [`${map}: details, gaps`, buyingTeam] },
  B6: { title: 'Whom to build, keep, watch', servedBy: [map, summary, buyingTeam] },
  B7: { title: 'Competitors in the account', servedBy: [`${map}: who backs a competitor`, plan] },
  B8: { title: 'More than one contact on both sides', servedBy: [buyingTeam] },
  Q1: { title: 'Seven planning questions with state, owner and due date', servedBy: [meeting] },
  Q2: { title: 'From point A to point B', servedBy: [path, `${review}: what has changed`] },
  Q3: { title: 'Preparation starts six months before', servedBy: [path] },
  Q4: { title: 'Kinds of activities', servedBy: [path] },
  Q5: { title: 'Marketer, campaigns with cost and date', servedBy: [path] },
  Q6: { title: 'Planning cadence', servedBy: [meeting, calendar] },
  G1: { title: 'Enterprise and SMB' },
  G2: { title: 'SMB is not forced through planning', context: true },
  G3: { title: 'Enterprise customers are named' },
  G4: { title: 'Source and rank of the list' },
  G5: { title: 'About ten accounts a seller', servedBy: [portfolio] },
  G6: { title: 'The list is split further' },
  G7: { title: 'Depth instead of territory', context: true },
  G8: { title: 'Divisions of portfolios', servedBy: [portfolio] },
  G9: { title: 'Three levels of authority', servedBy: [portfolio] },
  G10: { title: 'Where the account manager sits' },
  G11: { title: 'Closers and farmers' },
  G12: { title: 'Account manager and seller are two people' },
  G13: { title: 'A support team' },
  G14: { title: 'An executive sponsor' },
  G15: { title: 'Duties of the account manager', context: true },
  G16: { title: 'Skills of the account manager', context: true },
  G17: { title: 'Job profile', context: true },
  G18: {
    title: 'Cannot be kept is a legal outcome',
    servedBy: [choosing, `${kpi}: targets`],
  },
  G19: { title: 'Courtesy visits, and the customer’s view we should hear' },
  G20: { title: 'Conflict between sales and accounts', context: true },
  G21: { title: 'Paths for an overloaded seller', context: true },
  K1: { title: 'What makes an account key, in own words', servedBy: ['Settings'] },
  K2: { title: 'Ready criteria', servedBy: [setUp, criteria] },
  K3: { title: 'Each criterion says what 1, 5 and 10 mean', servedBy: [criteria, rating] },
  K4: { title: 'Never on revenue alone', servedBy: [scores, portfolio] },
  K5: { title: 'Rated 1 to 10, totalled, ranked', servedBy: [rating, scores] },
  K6: { title: 'Three to five criteria', servedBy: [criteria, scores] },
  K7: { title: 'Same criteria for every account', servedBy: [criteria] },
  K8: { title: 'Few key accounts, no demotion shown', servedBy: [scores, choosing] },
  K9: { title: 'Key accounts are re-examined', servedBy: [choosing] },
  K10: { title: 'A watch list with reasons', servedBy: [choosing] },
  K11: { title: 'Criteria have a version', servedBy: [criteria, `${choosing}: scores against results`] },
  K12: { title: 'Readiness for a programme', servedBy: [readiness] },
  K13: { title: 'When a programme does not suit', servedBy: [readiness] },
  K14: { title: 'Backing for 12, 24 or 36 months', servedBy: ['Settings', readiness] },
  K15: { title: 'Share of the top fifth', servedBy: [portfolio] },
  K16: { title: 'Effects on growth', context: true },
  K17: { title: 'Effects of retention', context: true },
  K18: { title: 'What a key account receives', servedBy: ['Settings'] },
  K19: { title: 'More than sales', context: true },
  A1: { title: 'Four parts of the plan', servedBy: [plan] },
  A2: { title: 'Chances, obstacles, threats', servedBy: [plan] },
  A3: { title: 'Customer’s business, dated SWOT', servedBy: [plan] },
  A4: { title: 'Worth, lost and won, potential, forecast', servedBy: [plan] },
  A5: { title: 'Goals at three horizons with owners', servedBy: [plan] },
  A6: { title: 'Numeric targets, goals within goals' },
  A7: { title: 'Goals broken into doable actions', servedBy: [plan] },
  A8: { title: 'The strategy adapts', servedBy: [`${review}: what has changed`] },
  A9: { title: 'Priorities' },
  A10: { title: 'Custom offers' },
  A11: { title: 'Results and lessons', servedBy: [plan] },
  KPI1: { title: 'Retention of requests', servedBy: [kpi] },
  KPI2: { title: 'Churn', servedBy: [kpi] },
  KPI3: { title: 'Satisfaction', servedBy: [kpi] },
  KPI4: { title: 'Number of requests', servedBy: [kpi] },
  KPI5: { title: 'Size of projects', servedBy: [kpi] },
  KPI6: { title: 'Amount of communication', servedBy: [kpi] },
  KPI7: { title: 'Average cheque', servedBy: [kpi] },
  KPI8: { title: 'Average rate', servedBy: [kpi] },
  KPI9: { title: 'Margin', servedBy: [kpi] },
  KPI10: { title: 'Engagement', servedBy: [kpi] },
  KPI11: { title: 'Loyalty', servedBy: [kpi] },
  V1: { title: 'Internal reviews with a cadence', servedBy: [review, calendar] },
  V2: { title: 'Check-ins with the customer', servedBy: [calendar] },
  V3: { title: 'Reports for the customer’s stakeholders', servedBy: [progress] },
  V4: { title: 'Performance measured continuously', servedBy: [kpi] },
  V5: { title: 'CRM and LinkedIn links, import from CRM', servedBy: ['Import people'] },
  V6: { title: 'Systematic and transparent', context: true },
};
