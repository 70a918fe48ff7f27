/** English words of the progress report for the customer: written to the customer. */

export const customerProgress = {
  'customerProgress.name': 'Progress report for the customer',
  'customerProgress.title': '{account}: progress report',
  'customerProgress.subtitle': 'Where we stand together, and what comes next',
  'part.sharedGoals': 'Our shared goals',
  'part.mutualPlan': 'Mutual action plan',
  'part.solvedChallenges': 'Challenges',
  'part.stories': 'How others have done it',
  'figure.customerRequestsAnswered': 'Requests answered',
  'customerProgress.requests':
    '{count, plural, =0 {No request of yours is on record for this time.} one {One request of yours was answered in this time.} other {# requests of yours were answered in this time.}}',
  'customerProgress.goals': 'Progress',
  'customerProgress.goals.empty': 'No goals have been shared yet.',
  'customerProgress.theirOwner': 'Who on your side',
  'customerProgress.ourOwner': 'Who on our side',
  'customerProgress.plan': 'Steps by date',
  'customerProgress.plan.empty': 'No steps have been agreed yet.',
  'customerProgress.time': 'The steps in time',
  'customerProgress.time.text': 'Each step from its start to its date.',
  'customerProgress.solved': 'Solved',
  'customerProgress.solved.empty': 'No challenge has been solved in writing yet.',
  'customerProgress.open': 'Still open, and our answer',
  'customerProgress.open.empty': 'No challenge is open.',
  'customerProgress.stories': 'Stories',
  'customerProgress.stories.empty': 'No story to tell yet.',
};
