/** English sentences of the issues, by code: what is so, what to do. Facts stand in braces. */

import type { MessageWords } from '../words';
import { planIssues } from './plan-issues';

export const issues: MessageWords['issues'] = {
  MISSING_VALUE: ['The value is missing.', 'Fill it in, or delete the row.'],
  ERROR_VALUE: ['A formula shows {value}.', 'Mend the formula, or type the value itself.'],
  NOT_A_NUMBER: ['“{value}” is not a number.', 'Type digits only, without words or units.'],
  NOT_WHOLE: ['{value} is not a whole number.', 'Type a whole number.'],
  NUMBER_AS_TEXT: [
    '{value} is kept as text, so formulas do not count it.',
    'Set the cell’s format to Automatic and type the number again.',
  ],
  OUT_OF_RANGE: ['{value} does not fit: {range} is allowed.', 'Type a number that is {range}.'],
  PERCENT_OUT_OF_RANGE: [
    '{value} is no share of the whole: a share is between 0% and 100%.',
    'Type it with the sign, such as 25%.',
  ],
  DATE_ORDER: ['{value} comes before {earlier}, the date it should follow.', 'Correct one of the two dates.'],
  NOT_A_DATE: ['“{value}” is not a date.', 'Type a date such as 2026-10-02.'],
  NOT_A_CHECKBOX: ['“{value}” is neither ticked nor unticked.', 'Choose TRUE or FALSE.'],
  UNKNOWN_CHOICE: ['“{value}” is not in the list.', 'Choose from the list: {choices}.'],
  SIMILAR_CHOICE: [
    '“{value}” is nearly a word of the list.',
    'Choose that one, or add yours to Settings if it is meant as it stands.',
  ],
  NOT_AN_EMAIL: ['“{value}” is not an e-mail address.', 'Write it like name@example.com.'],
  NOT_A_PHONE: ['“{value}” does not look like a phone number.', 'Write it like +48 22 555 01 00.'],
  NOT_A_LINK: ['“{value}” is not a web address.', 'Start it with https://.'],
  TOO_LONG: [
    'The cell holds {count} characters, more than a name or a line.',
    'Keep one line here, and move the rest to a note.',
  ],
  UNKNOWN_REFERENCE: ['“{value}” is not listed.', 'Add it, or correct the spelling.{nearest}'],
  AMBIGUOUS_REFERENCE: ['“{value}” fits several: {candidates}.', 'Write the e-mail or the id instead.'],
  REFERENCE_ELSEWHERE: [
    '“{value}” belongs to another account, {account}.',
    'Name one of this account, or correct the account.',
  ],
  SIMILAR_REFERENCE: ['“{value}” is nearly a listed name.', 'Correct it if you meant that one.{nearest}'],
  REPORTS_TO_SELF: [
    'The person reports to themselves.',
    'Name the manager, or leave it blank for nobody above.',
  ],
  REPORTS_TO_CYCLE: [
    'The reporting line runs in a circle: {cycle}.',
    'Correct “Reports to” for one of them.',
  ],
  REPORTS_TO_OTHER_ACCOUNT: [
    '“{value}” belongs to another account, {account}.',
    'Name a manager of the same account.',
  ],
  REPEATED_NAME: ['“{value}” stands in rows {rows}.', 'Keep one row and delete the others.'],
  REPEATED_SOURCE_ID: [
    '{value} stands in rows {rows}.',
    'Both are kept; correct the source if they are one person.',
  ],
  REPEATED_ID: [
    'The id {value} stands in rows {rows}.',
    'Clear the id of the copies; they are given new ones.',
  ],
  REPEATED_ENTRY: [
    '“{value}” stands in rows {rows} of one account.',
    'Keep one row, or name them differently.',
  ],
  REPEATED_TIE: ['The same tie stands in rows {rows}.', 'Keep one row.'],
  REPEATED_PERSON: [
    '“{value}” stands in rows {rows} of one account.',
    'Delete one if they are one person; namesakes are told apart by their e-mails.',
  ],
  SELF_TIE: ['The tie goes from “{value}” back to the same person.', 'Name two different people.'],
  SETTING_UNREADABLE: [
    '“{setting}” cannot be read: “{value}”. {standard, plural, =0 {It is left out until it is corrected.} other {Until it is corrected, {standard} counts.}}',
    'Type the value as its help says.',
  ],
  REPEATED_EMAIL: ['{value} stands in rows {rows}.', 'Check whether they are one person.'],
  TENDER_LATE: [
    'The tender is due on {date}, its preparation should have started on {start}, and no action is planned.',
    'Plan the way there in Strategy.',
  ],
  RATING_MISSING: ['Not rated yet: {criteria}.', 'Rate them 1 to 10; the score follows.'],

  NO_INDUSTRY: ['The industry is not known.', 'Fill it in: case studies are found by industry.'],
  NO_SUB_SEGMENT: [
    'This enterprise account is not split further.',
    'Say its vertical, process or technology in {column}.',
  ],
  ENTERPRISE_WITHOUT_LIST_SOURCE: [
    'This account brings no revenue yet, and nothing says why it is on the list.',
    'Name the report or ranking it comes from.',
  ],
  NO_ACCOUNT_MANAGER: ['Nobody manages this account.', 'Name one of Team in {column}.'],
  NO_SUCCESS_OWNER: ['Nobody answers for customer success here.', 'Name one of Team in {column}.'],
  NO_EXECUTIVE_SPONSOR: [
    'This key account has no executive sponsor of ours.',
    'Name somebody at the top who can win resources and open doors.',
  ],
  STATUS_WITHOUT_REASON: [
    'The account is watched or cannot be kept, and nothing says why.',
    'Write the reason in {column}.',
  ],
  MANAGER_IS_SELLER: [
    '{value} manages this account and is a seller too.',
    'Give one of the two to somebody else, or mute this if the team is small.',
  ],
  NO_CUSTOMER_GOALS: [
    'Nothing is known of this key account’s goals, finances and initiatives.',
    'Write down what the customer wants to reach.',
  ],
  NO_GOALS: ['This key account has no goals.', 'Add the first one to Goals, with an owner.'],
  NO_CONTACTS: ['Nobody is known at this key account.', 'Add its people to Contacts, or import them.'],
  GROUP_SHARE_OVER_100: [
    'The shares of this group add up to {percent}%: {accounts}.',
    'Correct the shares, or the parent account of one of them.',
  ],
  GROUP_MEMBER_WITHOUT_PARENT: ['This supporting member’s group is not named.', 'Name the parent account.'],
  PARENT_CYCLE: [
    'The parent accounts run in a circle: {cycle}.',
    'Correct the parent account of one of them.',
  ],
  PRODUCT_IN_GROUP_UNNAMED: [
    'Another company of the group uses our product, and nothing says which.',
    'Name it: it makes a case study.',
  ],
  PLANNING_OVERDUE: [
    'The planning meeting is {days, plural, one {# day} other {# days}} overdue.',
    'Hold it, then enter that day and the next one; or agree on another day.',
  ],
  REVIEW_OVERDUE: [
    'The internal review is {days, plural, one {# day} other {# days}} overdue.',
    'Hold it, then enter that day and the next one; or agree on another day.',
  ],
  CHECK_IN_OVERDUE: [
    'The check-in with the customer is {days, plural, one {# day} other {# days}} overdue.',
    'Call them, then enter that day and the next one.',
  ],
  BUYING_TEAM_NOT_WORKED: [
    '{count, plural, =0 {Nobody of the buying team is known.} other {Fewer than {minimum} people of the buying team are known: {projects}.}}',
    'Add to Roles everybody who decides, pays, uses, advises or objects.',
  ],
  BUYING_TEAM_INCOMPLETE: [
    'The buying team is small: {projects}. Large customers have {typical} people or more.',
    'Ask your champion who else has a say.',
  ],
  NO_DECIDER: ['Nobody is known to decide: {projects}.', 'Find out who signs, and add the role.'],
  NO_SPONSOR: ['No sponsor is known: {projects}.', 'Find somebody with power who wants this to happen.'],
  NO_CHAMPION: [
    'Nobody speaks for us when we are not there: {projects}.',
    'Find a champion or a coach, and add the role.',
  ],
  MEMBER_WITHOUT_ROLE: [
    '{value} looks like a member of the buying team, but has no role.',
    'Add a row to Roles.',
  ],
  NO_PAIN: ['What hurts {value} is not known.', 'Ask, and write it down in {column}.'],
  NO_OFFER: ['There is no offer yet for what hurts {value}.', 'Write down what we can do for them.'],
  RELATION_UNKNOWN: [
    'How we stand with {value} is not known.',
    'Say how well we know them, and how well they know us.',
  ],
  DECIDER_BIRTHDAY_MISSING: [
    '{value} decides, and the birthday is not known.',
    'Add it if you came by it in a natural way.',
  ],
  OUTSIDER_WITHOUT_TIE: [
    'This person is an outsider, and nothing says what ties them to the customer.',
    'Write down whose friend, relative or adviser they are.',
  ],
  KEY_PLAYER_UNCOVERED: [
    '{value} has power here, and we have no contact.',
    'Find a way to them, then raise {column}.',
  ],
  SUPPORT_UNKNOWN: ['Whether {value} is for or against us is not known.', 'Choose a value, even if assumed.'],
  SINGLE_THREAD: [
    '“{opportunity}” is due on {date}, and {count, plural, =0 {none of us was} one {only one of us was} other {# of us were}} in touch in the last {days} days.',
    'Put two of us in touch with the customer.',
  ],
  CHAMPION_SILENT: [
    'Nobody was in touch with {value} in the last {days, plural, one {day} other {# days}}.',
    'Call them, since they speak for us, and add it to Touchpoints.',
  ],
  AGAINST_US_UNANSWERED: [
    '{value} is against us, and no action deals with it.',
    'Plan one in Strategy, and name them in it.',
  ],
  CAPACITY_EXCEEDED: [
    '{value} manages {count} accounts; {capacity} can be done well.',
    'Hand some over, or raise {column}.',
  ],
  LEVEL3_WITHOUT_TARGET: ['This portfolio of turnover has no target.', 'Set the amount in {column}.'],
  TEAM_FUNCTION_MISSING: ['Nothing says what this person does.', 'Choose the function.'],
  CRITERIA_COUNT: [
    '{count, plural, =0 {No criterion counts.} one {Only # criterion counts.} other {# criteria count.}}',
    'Three to five are advised; a weight of 0 leaves one out.',
  ],
  REVENUE_ONLY: [
    'All criteria look at revenue.',
    'Add potential, profitability or partnership: never choose on revenue alone.',
  ],
  CRITERION_WITHOUT_SCALE: [
    'Nothing says what the ratings of “{value}” mean.',
    'Describe a 1, a 5 and a 10, so that all rate alike.',
  ],
  KEY_CAP_EXCEEDED: [
    '{count} accounts are key; Settings allows {cap}.',
    'Keep fewer, or raise the number there.',
  ],
  CRITERION_DOMINATES: [
    '“{value}” has {percent}% of the weight and decides almost alone.',
    'Give it half at most, so that the other criteria are heard.',
  ],
  CRITERION_WITHOUT_COLUMN: [
    '“{value}” counts, but Scoring has no column for it, so no account has a score.',
    'Choose Set up workbook: it adds the column.',
  ],
  RATED_ALIKE: [
    'All accounts are rated {rating} on “{value}”, so it decides nothing.',
    'Rate them by its 1, 5 and 10, or set its weight to 0.',
  ],
  RATING_WITHOUT_CRITERION: [
    'The criterion of “{column}” is not in Criteria any more, so {count, plural, one {its rating does} other {its # ratings do}} not count.',
    'Bring its row back with Undo or the version history, or delete the column.',
  ],
  RATINGS_STALE: [
    'Rated on {date}, more than {months, plural, one {# month} other {# months}} ago.',
    'Rate the account again and enter the day, or change the months in Settings.',
  ],
  RATINGS_UNDATED: ['Nothing says when this account was rated.', 'Enter the day in {column}.'],
  KEY_WITHOUT_SCORE: ['The account is key, but not scored.', 'Add it to Scoring and rate it.'],
  ...planIssues,
};
