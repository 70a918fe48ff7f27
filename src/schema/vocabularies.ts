/** The choice lists of the workbook, by stable keys in their natural order; labels live in the locales. */

type ListOf<T extends string> = T extends `${infer First} ${infer Rest}`
  ? readonly [First, ...ListOf<Rest>]
  : readonly [T];
// Splitting keeps the words in their order. Pages leave the lists out.
/* @__NO_SIDE_EFFECTS__ */
const list = <const T extends string>(words: T): ListOf<T> => words.split(' ') as unknown as ListOf<T>;

export const vocabularies = {
  accountStatus: list('key candidate watch standard cannotBeKept'),
  segment: list('enterprise smb'),
  groupPosition: list('standalone mainMember supportingMember'),
  yesNo: list('yes no'),
  month: list('m01 m02 m03 m04 m05 m06 m07 m08 m09 m10 m11 m12'),
  planningCadence: list('quarterly halfYearly yearly'),
  reviewCadence: list('weekly monthly quarterly'),
  checkInCadence: list('weekly fortnightly monthly quarterly'),
  level: list('board vicePresident generalManager manager specialist'),
  standing: list('employee outsider unknownPerson'),
  contactFunction: list('payer dayToDayContact signatory'),
  acquaintance: list('unknown byName met wellKnown'),
  coverage: list('noContact briefContact multipleContacts inDepth'),
  knowsUs: list('notAtAll byName partly fully'),
  relationLevel: list('vendor credibleSource problemSolver trustedAdvisor'),
  confidence: list('assumed confirmed'),
  /** The three role sets of the sources; `roleFamilies` maps each to what it means for us. */
  buyingRole: list(
    'decisionMaker buyer budgetOwner sponsor champion coach agentOfInfluence influencer evaluator user problemBearer internalCustomer blocker competitor agentOfAntiInfluence legal otherRole',
  ),
  formality: list('official unofficial'),
  politicalStatus: list('outside politicalStructure innerCircle'),
  support: list('mentor supporter neutral nonSupporter enemy'),
  decisionOrientation: list('financial technical relationship business'),
  tieKind: list('knows influences dottedLine conflict family formerColleague'),
  feeling: list('positive neutral negative'),
  direction: list('oneWay mutual'),
  side: list('ours customers'),
  horizon: list('short medium long'),
  priority: list('high normal low'),
  goalStatus: list('open onTrack atRisk reached dropped'),
  activityKind: list(
    'meeting informalMeeting conference referenceVisit pilot training campaign proposal other',
  ),
  actionStatus: list('notStarted inProgress done dropped'),
  criterionFamily: list('revenue profitability potential strategic relationship risk'),
  teamFunction: list(
    'accountManager seller customerSuccess executiveSponsor marketer technicalSupport implementation internalExpert headOfSales',
  ),
  authorityLevel: list('oneCustomer customerPortfolio turnoverPortfolio'),
  sellerType: list('closer farmer'),
  teamPlace: list('salesDepartment accountUnit customerUnit'),
  portfolioDivision: list('byCustomer byRegion byVolume byDomain'),
  keyDecision: list('keep promote scaleDown watch'),
  unitType: list('holding subsidiary division department site'),
  pairingCadence: list('monthly quarterly halfYearly yearly'),
  matter: list('newContract renewal budgetRelease caseStudy pilot'),
  opportunityKind: list('newBusiness renewal upsell crossSell customOffer'),
  /** `won` and `lost` are closed; all others, the team's own too, are open. */
  stage: list('identified qualified proposal negotiation onHold won lost'),
  unitKind: list('hour day month piece licence'),
  touchpointKind: list('email call onlineMeeting meeting courtesyVisit checkIn event request'),
  /** Of a request: who got the business it was about. */
  requestStatus: list('openRequest answered lostRequest'),
  challengeCoverage: list('full partial none'),
  challengeStatus: list('open solved'),
  swotReading: list('market relationship'),
  quadrant: list('strength weakness opportunity threat'),
  /** The seven questions of the planning meeting (Q1). */
  planningQuestion: list('structure division buyingTeam members relations cycle competition'),
  answerState: list('answered partly open'),
  /** What a target can be set for: figures of the reports, by their keys. */
  kpi: list(
    'requestRetention customerRetention churn netRevenueRetention grossRevenueRetention satisfaction recommendation requests projectSize touchpoints longestSilence averageCheque averageRate margin engagement loyalty revenueCostRatio',
  ),
} as const;

/** Lists to which a team adds words of its own, in Settings; all others are closed, because rules count on their meaning. */
export const openVocabularies = [
  'buyingRole',
  'activityKind',
  'teamFunction',
  'touchpointKind',
  'opportunityKind',
  'stage',
  'unitType',
  'unitKind',
  'matter',
] as const satisfies readonly (keyof typeof vocabularies)[];
export type OpenVocabulary = (typeof openVocabularies)[number];
const openLists: ReadonlySet<string> = new Set(openVocabularies);
export const isOpenVocabulary = (vocabulary: VocabularyKey): vocabulary is OpenVocabulary =>
  openLists.has(vocabulary);

export type VocabularyKey = keyof typeof vocabularies;
export type ChoiceKey<V extends VocabularyKey> = (typeof vocabularies)[V][number];

/** What a role means for the deal: the crosswalk of the domain document, part 2 section 3.3. */
export const roleFamilies: Readonly<
  Record<
    ChoiceKey<'buyingRole'>,
    'decides' | 'pays' | 'forUs' | 'influences' | 'uses' | 'againstUs' | 'other'
  >
> = {
  decisionMaker: 'decides',
  buyer: 'decides',
  budgetOwner: 'pays',
  sponsor: 'forUs',
  champion: 'forUs',
  coach: 'forUs',
  agentOfInfluence: 'influences',
  influencer: 'influences',
  evaluator: 'influences',
  user: 'uses',
  problemBearer: 'uses',
  internalCustomer: 'uses',
  blocker: 'againstUs',
  competitor: 'againstUs',
  agentOfAntiInfluence: 'againstUs',
  legal: 'other',
  otherRole: 'other',
};
export type RoleFamily = (typeof roleFamilies)[keyof typeof roleFamilies];
