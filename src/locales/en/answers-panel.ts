/** English wording of what the network answers, and of the dialog around it. */

export const answersPanel = {
  askQuestion: 'Question',
  'ask.ways': 'How do we reach …?',
  'ask.starters': 'Where do we start in …?',
  'ask.approvals': 'Who must say yes?',
  'ask.stakes': 'Who could derail it, whom to build, whom to keep?',
  'ask.quiet': 'Who counts without a title?',
  'ask.gaps': 'What is missing?',
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
  'noWay.sameParty': 'This is where the way starts. Choose somebody else to reach.',
  'noWay.targetIsolated':
    'Nobody we know is in touch with {name}. Add who knows them in the Relationships sheet, or whom they report to in Contacts.',
  'noWay.nobodyKnown':
    'Whoever should start knows nobody here yet. Fill in “Our person” in Contacts, or log a touchpoint.',
  'noWay.noConnection':
    'Nobody we know leads on to {name}. Ask your contacts who knows them, and add the tie in the Relationships sheet.',
  wayThroughOpponents:
    '{count, plural, one {Leads through {names}, who is against us} other {Leads through {names}, who are against us}}. Nobody else is known who could introduce us: look for another contact first.',
  wayTouch: 'In touch on {day}',
  wayCounterpart: 'Our person for {name}',
  wayPairing: 'Meet regularly',
  wayPairingAbout: 'Meet regularly: {topic}',
  wayReportsTo: 'Reports to',
  wayLeads: 'Leads',

  // Where to start
  startIn: 'Unit or company to expand into',
  startRanked: 'Best people to start with',
  startNobody: 'Nobody is known there, and nobody has a tie into it. Add people in the Contacts sheet.',
  startSold: 'What other units bought of us',
  'start.head': 'Heads {value}',
  'start.inside': 'Works in {value}',
  'start.tiesInto': '{value, plural, one {Knows # person there} other {Knows # people there}}',
  'start.support': '{value}',
  'start.role': '{value}',
  'start.politicalStatus': '{value}',
  'start.acquaintance': 'We know them: {value}',
  'start.coverage': 'Coverage: {value}',
  'start.distance': '{value, plural, one {In touch with us} other {# steps from us}}',
  'start.noWay': 'Nobody we know reaches them',
  'start.solvedForThem': 'We solved for them: {value}',
  'start.solvedForUnit': 'We solved for their unit: {value}',
  'start.sold': 'Their unit bought {value}',
  'start.weSellThere': 'We sell to {value}',
  'start.unitInfluences': '{value} influences the unit',

  // Who counts without a title
  quietRanked: 'Well connected, without a title or role',
  quietReason:
    '{count, plural, one {Tied with # person} other {Tied with # people}}, on {share} of the shortest chains between others',
  quietNobody: 'Nobody stands out. The more ties the Relationships sheet has, the more this shows.',
  quietMeasure:
    'By betweenness centrality (Freeman 1977), over ties only: people below general manager, with no role in a project.',
  quietSample: 'Estimated from {sources} of {tied} people with ties.',

  // Approvals
  approvalNone:
    'No approvals are noted. Add a row per step to the Approvals sheet: matter, order, who approves.',
  'block.unknown': 'Nobody known yet. Find out who approves here.',
  'block.noPerson': 'Not in Contacts: nobody to speak to yet.',
  'block.against': 'Is against us: this step can stop it.',
  'block.noWay': 'Nobody we know reaches them.',
  'order.missing': 'Its place in the order is not given.',
  'order.repeated': 'Another step has the same place in the order.',
  reachThrough: '{count, plural, one {Reach them through {name}} other {Reach them through {name}, # steps}}',

  // Stakes
  'stakes.watch': 'Could derail it ({count})',
  'stakes.build': 'Build ({count})',
  'stakes.keep': 'Keep ({count})',
  'stakes.nobody': 'Nobody is known to be against us. An honest map usually has somebody.',
  'stake.key': 'Key player',
  'stake.decides': 'Decides',
  'stake.approves': 'Must approve',
  'stake.pays': 'Pays',
  'against.in': '{what} in {project}',
  'against.backer': 'Backs {name}',
  'stake.supportUnknown': 'Support not known',
  'stake.noCover': 'No contact with us',
  'stake.coverUnknown': 'Contact with us not noted',
  'stake.silent': 'Last touchpoint on {day}',
  'stake.neverLogged': 'No touchpoint logged',
  'stake.reach':
    '{direct, plural, one {Sways # person directly} other {Sways # people directly}}, {all} in all',

  // What is missing
  noGaps: 'Nothing is missing that a rule asks for.',
  noRolesYet: 'Nobody has a role yet. Add who decides, pays, evaluates and supports us in the Roles sheet.',
  noProject: 'Roles without a project',
  'whole.noDecider': '{project}: nobody is known who decides.',
  'whole.noPayer': '{project}: nobody is known who pays.',
  'whole.noChampion': '{project}: nobody stands up for us when we are not in the room.',
  'whole.noEvaluator': '{project}: nobody is known who evaluates.',
  'whole.teamNotWorked':
    '{project}: {count, plural, one {# person} other {# people}} in the buying team. Fewer than {minimum} means the question was not worked on.',
  'whole.teamIncomplete':
    '{project}: {count, plural, one {# person} other {# people}} in the buying team. {typical} or more are typical.',
  'whole.levelUnpaired':
    '{account}, {level}: nobody of ours meets {count, plural, one {the # person} other {any of the # people}} of this level.',
  'whole.singleThread': '{account}: only {name} was in touch within half a year. Bring in a second person.',

  // The dialog around the chart
  colourBy: 'Colour',
  allTies: 'All ties',
  hideWay: 'Hide the way',
  sideLabel: 'Beside the map',
  sideToggle: 'Side panel',
  sidePerson: 'Person',
  sideTray: 'Unplaced ({count})',
  'legend.people': 'People',
  'legend.group': 'Group of people',
  'legend.backer': 'Backs a competitor',
  'legend.lines': 'Lines',
  'legend.positive': 'Positive',
  'legend.negative': 'Negative or in conflict',
  'legend.strength': 'The thicker, the stronger',
  'legend.direction': 'From whom to whom',
  'legend.upward': 'Up to the top',
  'legend.way': 'The way shown',
  sideTrayEmpty: 'Everybody has a place in the chart.',
} as const;
