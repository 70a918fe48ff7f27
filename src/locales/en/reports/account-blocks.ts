/** English words of the parts, tables and figures that reports about one account share. */

export const accountBlocks = {
  'part.glance': 'At a glance',
  'part.people': 'Key people',
  'part.gaps': 'What is not known or not done',
  'part.goals': 'Our goals',
  'part.lateActions': 'What is late',
  'part.money': 'Money',
  'part.score': 'Score',
  'part.nextSteps': 'Next steps',

  'empty.verdicts': 'Nothing stands out in what is written down so far.',
  'empty.gaps': 'No gap is found in what is written down so far.',

  'table.members': 'The buying team and how we stand with each',
  'empty.members':
    'Nobody of the buying team is known yet. Write down in Roles who plays which part in the decision.',

  'table.needs': 'What hurts each of them, and what we offer for it',

  'table.competitors': 'Competitors, and who backs them',
  'empty.competitors':
    'No competitor is written down. Ask who else is in the account, and add them to Competitors.',

  'table.steps': 'What comes next, late things first',
  'table.comingSteps': 'From today on',
  'empty.steps': 'Nothing is planned. Add an action with a due date to Strategy.',

  'table.openGoals': 'Open goals, the most pressing first',
  'table.ourGoals': 'Our goals by horizon',
  'empty.ourGoals': 'No goal of ours is set. Add one to Goals, with an owner and a due date.',
  'table.theirGoals': 'Goals of the customer',
  'empty.theirGoals':
    'No goal of the customer is known. Ask what they are measured by, and add it to Goals as the customer’s.',

  'table.lateSteps': 'Actions, next steps and meetings that are late',
  'empty.lateSteps': 'Nothing is late.',

  'picture.map': 'Map of the account',
  'picture.map.text': 'Who reports to whom, with the part each plays and how they stand to us.',

  'figure.teamSize': 'People and departments in the buying team',
  'figure.wonAmount': 'Won in this time',
  'figure.lostAmount': 'Lost in this time',
  'figure.openAmount': 'Open business',
  'figure.openForecast': 'Our forecast of it',
  'fact.ratio': 'Revenue to cost',
  'figure.roomToGrow': 'Room to grow',
  'figure.openQuestionCount': 'Questions not answered',
};
