/** English sentences of the issues about plans: goals, actions, meetings, business, rivals and the customer's divisions. */

import type { MessageWords } from '../words';

export const planIssues = {
  GOAL_WITHOUT_OWNER: ['The goal has no owner.', 'Name a person or a function.'],
  GOAL_WITHOUT_HORIZON: ['The goal has no horizon.', 'Choose short, medium or long.'],
  TARGET_WITHOUT_UNIT: ['The target has no unit.', 'Say what the number counts, such as EUR a year or %.'],
  GOAL_OVERDUE: [
    'The goal was due {days, plural, one {# day} other {# days}} ago.',
    'Close it as reached or dropped, or set a new date.',
  ],
  GOAL_WITHOUT_ACTION: ['No action works towards this goal.', 'Add the first step to Strategy.'],
  PARENT_GOAL_CYCLE: [
    'The goals lead to each other in a circle: {cycle}.',
    'Correct the parent goal of one.',
  ],
  ACTION_VAGUE: [
    'The action has {missing, plural, =1 {no owner} =2 {no due date} other {neither owner nor due date}}.',
    'Say who does it, and by when.',
  ],
  ACTION_OVERDUE: [
    'The action was due {days, plural, one {# day} other {# days}} ago.',
    'Mark it done or dropped, or set a new date.',
  ],
  ACTION_AFTER_GOAL: [
    'The action is due on {value}, after its goal on {date}: {goal}.',
    'Bring it forward, or move the goal.',
  ],
  ACTION_WITHOUT_GOAL: ['The action serves no goal.', 'Name the goal, or drop the action.'],
  DONE_WITHOUT_RESULT: [
    'The action is done, and nothing says what came of it.',
    'Write down the result, and the lesson.',
  ],
  OVER_BUDGET: ['Spent {value} of a budget of {budget}.', 'Raise the budget, or correct what was spent.'],
  CAMPAIGN_WITHOUT_BUDGET: ['The campaign has no budget.', 'Write down what it may cost.'],
  QUESTION_OPEN: [
    'The question is open and has {missing, plural, =1 {no owner} =2 {no due date} other {neither owner nor due date}}.',
    'Say who finds out, and by when.',
  ],
  QUESTION_OVERDUE: [
    'The answer was due {days, plural, one {# day} other {# days}} ago.',
    'Ask its owner, or set a new date.',
  ],
  ANSWER_BLANK: [
    'The question counts as answered, but there is no answer.',
    'Write it down, or reopen the question.',
  ],
  NEXT_STEP_OVERDUE: [
    'The next step was due {days, plural, one {# day} other {# days}} ago, and no later contact is written down.',
    'Take it and add the contact, or set a new date.',
  ],
  NEXT_STEP_WITHOUT_DATE: ['The next step has no date.', 'Say when.'],
  REQUEST_WITHOUT_STATUS: ['Nothing says what became of the request.', 'Choose open, answered or lost.'],
  TOUCHPOINT_IN_FUTURE: [
    'The contact lies in the future: {value}.',
    'Correct the date, or plan it in Strategy.',
  ],
  OUTCOME_MISSING: ['Nothing says what came of this contact.', 'Write it down while somebody remembers.'],
  SWOT_UNDATED: ['The point has no date.', 'Add the day it was found, so that its age can be seen.'],
  SWOT_STALE: ['The newest SWOT point is from {date}.', 'Look at the SWOT again, and date what still holds.'],
  DIVISION_WITHOUT_REASON: ['We sell here, and nothing says why.', 'Give the reason.'],
  UNIT_WITHOUT_HEAD: [
    'Nobody is named as head of a division we sell to.',
    'Find out, and name the person in {column}.',
  ],
  UNIT_PARENT_CYCLE: [
    'The divisions belong to each other in a circle: {cycle}.',
    'Correct the parent of one.',
  ],
  PAIRING_LEVEL_GAP: [
    'Nobody of ours is paired with {count, plural, one {this level} other {these levels}} of theirs: {level}.',
    'Add it to Pairing, with somebody of ours and a topic.',
  ],
  PAIRING_WITHOUT_PERSON: [
    'The pairing does not say who meets whom.',
    'Name their level or person, and ours.',
  ],
  PAIRING_OVERDUE: [
    'The meeting was due {days, plural, one {# day} other {# days}} ago.',
    'Meet, then enter that day and the next one; or agree on another day.',
  ],
  APPROVAL_WITHOUT_APPROVER: ['This step has no approver.', 'Find out who decides here.'],
  APPROVAL_ORDER_REPEATED: [
    'Step {value} of the same consent stands in rows {rows}.',
    'Number the steps in the order they are taken.',
  ],
  LOST_WITHOUT_REASON: [
    'Nothing says why this was lost.',
    'Write down the reason: it is what can be learned.',
  ],
  CLOSE_OVERDUE: [
    'It should have closed {days, plural, one {# day} other {# days}} ago.',
    'Mark it won or lost, or set a new date.',
  ],
  WON_WITHOUT_AMOUNT: ['It is won, but the amount is not known.', 'Enter what was sold.'],
  BILLED_WITHOUT_KIND: ['Nothing says what the billed units are.', 'Choose hours, days, pieces or the like.'],
  CHALLENGE_WITHOUT_ANSWER: [
    'Nothing of ours is named that answers this.',
    'Name it, even if it solves only a part; or say that nothing does.',
  ],
  SOLVED_WITHOUT_HOW: ['It is solved, and nothing says how.', 'Write it down, so that others can be told.'],
  COMPETITOR_WITHOUT_TIE: [
    'What ties this rival to the customer is not known.',
    'Say who backs them, and why.',
  ],
  CONTRACT_ENDING: [
    'The contract of {competitor} ends on {date}, and no action names them.',
    'Plan in Strategy how to take their place.',
  ],
  WHITE_SPACE_BLOCKED_WITHOUT_REASON: [
    'It is blocked, and nothing says why.',
    'Write down the reason, or take the block away.',
  ],
  NDA_UNKNOWN: ['It is not known whether an NDA forbids this story.', 'Choose yes or no before it is told.'],
  NDA_BLOCKED: ['An NDA forbids this story.', 'It stays out of whatever customers see.'],
} as const satisfies Partial<MessageWords['issues']>;
