/**
 * English sentences of the flags in reports about one account, by the code of the check or our own: `rows` says how many,
 * `names` whom or what they are about.
 */

export const flags = {
  // The buying team.
  'flag.mapEmpty': 'Nobody is known here: there is no map yet.',
  'flag.mapWithoutPower': 'People are known, but none with power in the decision.',
  'flag.mapUnsupported': 'With power, and none of them for us: {names}.',
  'flag.mapSupported': 'With power, and for us: {names}.',
  'flag.dealGreen': 'Somebody who decides is for us: {names}.',
  'flag.dealAmber': 'Somebody with power is for us, but nobody who decides: {names}.',
  'flag.dealRed': 'Nobody with power is for us: {names}.',
  'flag.noPayer': 'Nobody is known whose budget pays: {names}.',
  'flag.noEvaluator': 'Nobody is known who evaluates us: {names}.',
  'flag.BUYING_TEAM_NOT_WORKED':
    '{count, plural, =0 {Nobody of the buying team is known.} other {Fewer than {minimum} people are known, so the question is not worked: {projects}.}}',
  'flag.BUYING_TEAM_INCOMPLETE':
    'The buying team is small: {projects}. {typical} people or more are typical of a large customer.',
  'flag.NO_DECIDER': 'Nobody is known to decide: {projects}.',
  'flag.NO_SPONSOR': 'No sponsor is known: {projects}.',
  'flag.NO_CHAMPION': 'Nobody speaks for us when we are not there: {projects}.',
  'flag.MEMBER_WITHOUT_ROLE': 'Without a role, though they look like members of the buying team: {names}.',
  'flag.SUPPORT_UNKNOWN':
    'For or against us is not known of {rows, plural, one {one person} other {# people}}: {names}.',
  'flag.NO_PAIN':
    'What hurts them is not known of {rows, plural, one {one member} other {# members}}: {names}.',
  'flag.NO_OFFER': 'No offer yet for what hurts {rows, plural, one {one member} other {# members}}: {names}.',
  'flag.assumed':
    'Only assumed, confirmed by nobody, are the roles of {rows, plural, one {one member} other {# members}}: {names}.',

  // Contact with them.
  'flag.threads': 'In touch with them in the last 180 days: {names}.',
  'flag.oneThread': 'Only one of us was in touch in the last 180 days: {names}.',
  'flag.noThread': 'None of us was in touch in the last 180 days.',
  'flag.NO_CONTACTS': 'Nobody is known at this key account.',
  'flag.SINGLE_THREAD':
    '“{opportunity}” is due on {date}, and {count, plural, =0 {none of us was} one {only one of us was} other {# of us were}} in touch in the last {days} days.',
  'flag.KEY_PLAYER_UNCOVERED': 'Power, and no contact with us: {names}.',
  'flag.CHAMPION_SILENT':
    'They speak for us, and nobody called them in the last {days, plural, one {day} other {# days}}: {names}.',
  'flag.AGAINST_US_UNANSWERED': 'Against us, and no action deals with it: {names}.',
  'flag.PAIRING_LEVEL_GAP': 'Nobody of ours is paired with these levels of theirs: {level}.',
  'flag.PAIRING_OVERDUE': 'Pairs whose meeting is overdue: {names}.',
  'flag.coverageUnknown': 'Power, but whether we had contact is not known: {names}.',
  'flag.opponentUntouched': 'Against us, and nobody of ours has been in touch with them of late: {names}.',
  'flag.silent': 'No contact for longer than Settings allows: {names}.',
  'flag.neverMet': 'Never met: {names}.',
  'flag.RELATION_UNKNOWN': 'How we stand with them is not known: {names}.',
  'flag.OUTSIDER_WITHOUT_TIE': 'Outsiders without a word on what ties them to the customer: {names}.',
  'flag.PAIRING_WITHOUT_PERSON': 'Pairs that do not say who meets whom: {names}.',

  // The plan.
  'flag.nextPlanning': 'The next planning meeting is due on {names}.',
  'flag.noPlanning': 'No planning meeting is agreed. Choose how often to plan, in Accounts.',
  'flag.pointAAhead': 'Preparing for point B begins on {names}.',
  'flag.pointAPast': 'Preparing for point B was to begin on {names}.',
  'flag.TENDER_LATE':
    'Late: the tender is on {date}, preparing for it was to begin on {start}, and no action is planned.',
  'flag.NO_GOALS': 'This key account has no goals.',
  'flag.GOAL_OVERDUE': '{rows, plural, one {One goal is} other {# goals are}} overdue: {names}.',
  'flag.ACTION_OVERDUE': '{rows, plural, one {One action is} other {# actions are}} overdue: {names}.',
  'flag.ACTION_VAGUE': 'Without owner or due date: {names}.',
  'flag.ACTION_AFTER_GOAL': 'Due only after their goal: {names}.',
  'flag.OVER_BUDGET': 'Over budget: {names}.',
  'flag.NEXT_STEP_OVERDUE':
    '{rows, plural, one {One next step is} other {# next steps are}} overdue, after: {names}.',
  'flag.PLANNING_OVERDUE': 'The planning meeting is {days, plural, one {# day} other {# days}} overdue.',
  'flag.REVIEW_OVERDUE': 'The internal review is {days, plural, one {# day} other {# days}} overdue.',
  'flag.CHECK_IN_OVERDUE':
    'The check-in with the customer is {days, plural, one {# day} other {# days}} overdue.',
  'flag.QUESTION_OVERDUE': 'Planning questions whose answer is overdue: {names}.',
  'flag.QUESTION_OPEN': 'Open planning questions without owner or due date: {names}.',
  'flag.SWOT_STALE': 'The newest point of the SWOT is from {date}.',
  'flag.NO_CUSTOMER_GOALS': 'Nothing is known of the customer’s goals, finances and initiatives.',
  'flag.GOAL_WITHOUT_OWNER': 'Goals without an owner: {names}.',
  'flag.GOAL_WITHOUT_HORIZON': 'Goals without a horizon: {names}.',
  'flag.GOAL_WITHOUT_ACTION': 'Goals that no action works towards: {names}.',
  'flag.ACTION_WITHOUT_GOAL': 'Actions that serve no goal: {names}.',
  'flag.DONE_WITHOUT_RESULT': 'Done, and nothing says what came of it: {names}.',
  'flag.CAMPAIGN_WITHOUT_BUDGET': 'Campaigns without a budget: {names}.',
  'flag.NEXT_STEP_WITHOUT_DATE': 'Next steps without a day, after: {names}.',
  'flag.OUTCOME_MISSING': 'Contacts of which nothing says what came of them: {names}.',
  'flag.SWOT_UNDATED': 'Points of the SWOT without a date: {names}.',

  // Risks.
  'flag.opponentInfluences': 'Somebody against us influences somebody who decides: {names}.',
  'flag.NO_ACCOUNT_MANAGER': 'Nobody manages this account.',
  'flag.NO_SUCCESS_OWNER': 'Nobody answers for customer success here.',
  'flag.NO_EXECUTIVE_SPONSOR': 'This key account has no executive sponsor of ours.',
  'flag.MANAGER_IS_SELLER': '{value} manages this account and sells as well.',
  'flag.STATUS_WITHOUT_REASON': 'The account is watched or cannot be kept, and nothing says why.',
  'flag.KEY_WITHOUT_SCORE': 'The account is key, but not scored.',
  'flag.RATINGS_STALE': 'Rated on {date}, more than {months, plural, one {# month} other {# months}} ago.',
  'flag.CLOSE_OVERDUE': 'Should have closed by now: {names}.',
  'flag.CONTRACT_ENDING':
    'Contracts of competitors that end within a year, and no action names them: {names}.',
  'flag.WHITE_SPACE_BLOCKED_WITHOUT_REASON': 'White space that is blocked without a reason: {names}.',
  'flag.NO_INDUSTRY': 'The industry is not known.',
  'flag.NO_SUB_SEGMENT': 'This enterprise account is not split further.',
  'flag.APPROVAL_WITHOUT_APPROVER': 'Ways to a consent with a step that nobody is named for: {names}.',
  'flag.COMPETITOR_WITHOUT_TIE': 'Competitors whose tie to the customer is not known: {names}.',
  'flag.CHALLENGE_WITHOUT_ANSWER': 'Challenges without an answer of ours: {names}.',
  'flag.SOLVED_WITHOUT_HOW': 'Solved, and nothing says how: {names}.',
  'flag.DIVISION_WITHOUT_REASON': 'We sell here, and nothing says why: {names}.',
  'flag.UNIT_WITHOUT_HEAD': 'We sell here, and nobody is named as head: {names}.',
  'flag.LOST_WITHOUT_REASON': 'Lost, and nothing says why: {names}.',
  'flag.WON_WITHOUT_AMOUNT': 'Won, but the amount is not known: {names}.',
  'flag.REQUEST_WITHOUT_STATUS': 'Requests of which nothing says what became of them: {names}.',

  // Upkeep of the rows.
  'flag.error':
    '{rows, plural, one {One entry is} other {# entries are}} wrong. Choose Check workbook to see which.',
  'flag.warning': 'The check has {rows, plural, one {one warning} other {# warnings}} about this account.',
};
