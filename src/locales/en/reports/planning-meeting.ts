/** English words of the planning meeting. */

export const planningMeeting = {
  'planningMeeting.name': 'Planning meeting',
  'planningMeeting.title': 'Planning meeting: {account}',
  'planningMeeting.subtitle': 'Seven questions: what we know, what we owe, by when',
  'planningMeeting.howStates':
    'The state is what the last meeting has put down in Planning. Without it the sheets speak: they say “answered” when all that belongs to a question is there, “partly” when some of it is. Correct it in Planning.',
  'planningMeeting.principle':
    'All of this comes before any talk of the product: the customer’s people, their pains, their year, and who else is there.',

  'part.questions': 'The seven questions',
  'part.owed': 'Who finds out what, by when',
  'part.meeting': 'This meeting and the next',
  'part.structure': 'Structure of the customer',
  'part.team': 'The buying team',
  'part.cycle': 'The customer’s year, and our way to the tender',
  'part.competition': 'Who else is in the account',
  'part.principle': 'Before we talk of the product',

  'table.questions': 'The questions, their state, and what the sheets know',
  'empty.questions': 'No question is answered yet. Add the sheet Planning and write down the answers.',
  'table.owed': 'Questions that are open or partly answered',
  'empty.owed': 'All seven questions are answered.',
  'table.units': 'Divisions and departments, and where we sell',
  'empty.units': 'No division is written down. Add them to Units, and why we sell to which.',
  'table.teamOfQuestions': 'Who they are, and how well we know each other',
  'table.timeline': 'From today to the tender or renewal',
  'empty.timeline':
    'There is no day to plan back from. Enter the tender date in Accounts, or the expected close of the renewal in Opportunities.',
};
