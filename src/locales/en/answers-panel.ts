/** English wording of what the network answers, and of the dialog around it. */

export const answersPanel = {
  askQuestion: 'Question',
  askWays: 'How do we reach …?',
  askStarters: 'Where do we start in …?',
  askApprovals: 'Who must say yes?',
  askStakes: 'Who could derail it, whom to build, whom to keep?',
  askQuiet: 'Who counts without a title?',
  askGaps: 'What is missing?',
  answersInternal: 'Internal only: these are our judgements, never share them with the customer.',
  working: 'Working it out…',
  listComma: ', ',
  somebodyOfOurs: 'Somebody of ours',
  showOnMap: 'Show on map',

  // Ways
  wayTo: 'Whom do we want to reach?',
  wayFrom: 'Starting with',
  wayFromOurs: 'Anybody of our team',
  wayChoose: 'Choose a person to see who can introduce us.',
  wayBest: 'Best way to {name}',
  wayOthers: '{count, plural, one {# other way} other {# other ways}}',
  waySameParty: 'This is where the way starts. Choose somebody else to reach.',
  wayIsolated:
    'Nobody we know is in touch with {name}. Add who knows them in the Relationships sheet, or whom they report to in Contacts.',
  wayNobodyKnown:
    'Whoever should start knows nobody here yet. Fill in “Our person” in Contacts, or log a touchpoint.',
  wayNoConnection:
    'Nobody we know leads on to {name}. Ask your contacts who knows them, and add the tie in the Relationships sheet.',
  wayThroughOpponents:
    '{count, plural, one {Leads through {names}, who is against us} other {Leads through {names}, who are against us}}. Nobody else is known who could introduce us: look for another contact first.',
  wayTouch: 'In touch on {day}',
  wayCounterpart: 'Our person for {name}',
  wayPairing: 'Meet regularly',
  wayPairingAbout: 'Meet regularly: {topic}',
  wayReportsTo: 'Reports to',
  wayLeads: 'Leads',

  // Approvals
  approvalNone:
    'No approvals are noted. Add a row per step to the Approvals sheet: matter, order, who approves.',
  approvalUnknown: 'Nobody known yet. Find out who approves here.',
  approvalNoPerson: 'Not in Contacts: nobody to speak to yet.',
  approvalAgainst: 'Is against us: this step can stop it.',
  approvalNoWay: 'Nobody we know reaches them.',
  approvalNoOrder: 'Its place in the order is not given.',
  approvalSameOrder: 'Another step has the same place in the order.',
  approvalWay: '{count, plural, one {Reach them through {name}} other {Reach them through {name}, # steps}}',

  // Stakes
  stakeWatch: 'Could derail it ({count})',
  stakeBuild: 'Build ({count})',
  stakeKeep: 'Keep ({count})',
  stakeNoneWatch: 'Nobody is known to be against us. An honest map usually has somebody.',
  stakeKeySupportive: 'Key player, on our side',
  stakeKeySomeCover: 'Key player, some contact',
  stakeKeyNoCover: 'Key player, no contact',
  stakeDecides: 'Decides',
  stakeApproves: 'Must approve',
  stakePays: 'Pays',
  stakeIn: '{what} in {project}',
  stakeBacks: 'Backs {name}',
  stakeSupportUnknown: 'Support not known',
  stakeNoCover: 'No contact with us',
  stakeCoverUnknown: 'Contact with us not noted',
  stakeSilent: 'Last touchpoint on {day}',
  stakeNeverLogged: 'No touchpoint logged',
  stakeReach: '{direct, plural, one {Sways # person directly} other {Sways # people directly}}, {all} in all',
  stakeReachedBy: 'Reach them through {name}',
  stakeUnreached: 'Nobody we know reaches them',

  // What is missing
  noGaps: 'Nothing is missing that a rule asks for.',
  wholeNoRoles: 'Nobody has a role yet. Add who decides, pays, evaluates and supports us in the Roles sheet.',
  wholeNoDecider: '{project}: nobody is known who decides.',
  wholeNoPayer: '{project}: nobody is known who pays.',
  wholeNoChampion: '{project}: nobody stands up for us when we are not in the room.',
  wholeNoEvaluator: '{project}: nobody is known who evaluates.',
  wholeTeamNotWorked:
    '{project}: {count, plural, one {# person} other {# people}} in the buying team. Fewer than {minimum} means the question was not worked on.',
  wholeTeamIncomplete:
    '{project}: {count, plural, one {# person} other {# people}} in the buying team. {typical} or more are typical.',
  wholeLevelUnpaired:
    '{account}, {level}: nobody of ours meets {count, plural, one {the # person} other {any of the # people}} of this level.',
  wholeSingleThread: '{account}: only {name} was in touch within half a year. Bring in a second person.',

  // The dialog around the chart
  colourBy: 'Colour',
  allTies: 'All ties',
  hideWay: 'Hide the way',
  sideLabel: 'Beside the map',
  sideToggle: 'Side panel',
  sidePerson: 'Person',
  sideTray: 'Unplaced ({count})',
  sideTrayEmpty: 'Everybody has a place in the chart.',
} as const;
