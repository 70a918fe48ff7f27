/** The choice lists of the workbook, by stable keys in their natural order; labels live in the locales. */

type ListOf<T extends string> = T extends `${infer First} ${infer Rest}`
  ? readonly [First, ...ListOf<Rest>]
  : readonly [T];
type Lists<T> = { readonly [K in keyof T]: T[K] extends string ? ListOf<T[K]> : never };
// Splitting keeps the words in their order. Pages leave the lists out.
/* @__NO_SIDE_EFFECTS__ */
const lists = <const T extends Readonly<Record<string, string>>>(words: T): Lists<T> =>
  Object.fromEntries(
    Object.entries(words).map(([key, list]) => [key, list.split(' ')]),
  ) as unknown as Lists<T>;

export const vocabularies = lists({
  accountStatus: 'key candidate watch standard cannotBeKept',
  segment: 'enterprise smb',
  groupPosition: 'standalone mainMember supportingMember',
  yesNo: 'yes no',
  month: 'm01 m02 m03 m04 m05 m06 m07 m08 m09 m10 m11 m12',
  planningCadence: 'quarterly halfYearly yearly',
  reviewCadence: 'weekly monthly quarterly',
  checkInCadence: 'weekly fortnightly monthly quarterly',
  level: 'board vicePresident generalManager manager specialist',
  standing: 'employee outsider unknownPerson',
  contactFunction: 'payer dayToDayContact signatory',
  acquaintance: 'unknown byName met wellKnown',
  coverage: 'noContact briefContact multipleContacts inDepth',
  knowsUs: 'notAtAll byName partly fully',
  relationLevel: 'vendor credibleSource problemSolver trustedAdvisor',
  confidence: 'assumed confirmed',
  /** The three role sets of the sources; `roleFamilies` maps each to what it means for us. */
  buyingRole:
    'decisionMaker buyer budgetOwner sponsor champion coach agentOfInfluence influencer evaluator user problemBearer internalCustomer blocker competitor agentOfAntiInfluence legal otherRole',
  formality: 'official unofficial',
  politicalStatus: 'outside politicalStructure innerCircle',
  support: 'mentor supporter neutral nonSupporter enemy',
  decisionOrientation: 'financial technical relationship business',
  tieKind: 'knows influences dottedLine conflict family formerColleague',
  feeling: 'positive neutral negative',
  direction: 'oneWay mutual',
  side: 'ours customers',
  horizon: 'short medium long',
  priority: 'high normal low',
  goalStatus: 'open onTrack atRisk reached dropped',
  activityKind: 'meeting informalMeeting conference referenceVisit pilot training campaign proposal other',
  actionStatus: 'notStarted inProgress done dropped',
  criterionFamily: 'revenue profitability potential strategic relationship risk',
  teamFunction:
    'accountManager seller customerSuccess executiveSponsor marketer technicalSupport implementation internalExpert headOfSales',
  authorityLevel: 'oneCustomer customerPortfolio turnoverPortfolio',
  sellerType: 'closer farmer',
  teamPlace: 'salesDepartment accountUnit customerUnit',
  portfolioDivision: 'byCustomer byRegion byVolume byDomain',
  keyDecision: 'keep promote scaleDown watch',
  unitType: 'holding subsidiary division department site',
  pairingCadence: 'monthly quarterly halfYearly yearly',
  matter: 'newContract renewal budgetRelease caseStudy pilot',
  opportunityKind: 'newBusiness renewal upsell crossSell customOffer',
  /** `won` and `lost` are closed; all others, the team's own too, are open. */
  stage: 'identified qualified proposal negotiation onHold won lost',
  unitKind: 'hour day month piece licence',
  touchpointKind: 'email call onlineMeeting meeting courtesyVisit checkIn event request',
  /** Of a request: who got the business it was about. */
  requestStatus: 'openRequest answered lostRequest',
  challengeCoverage: 'full partial none',
  challengeStatus: 'open solved',
  swotReading: 'market relationship',
  quadrant: 'strength weakness opportunity threat',
  /** The seven questions of the planning meeting (Q1). */
  planningQuestion: 'structure division buyingTeam members relations cycle competition',
  answerState: 'answered partly open',
  /** What a target can be set for: figures of the reports, by their keys. */
  kpi: 'requestRetention customerRetention churn netRevenueRetention grossRevenueRetention satisfaction recommendation requests projectSize touchpoints longestSilence averageCheque averageRate margin engagement loyalty revenueCostRatio',
});

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
