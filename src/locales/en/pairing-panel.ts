/** English wording of their levels beside ours. */

export const pairingPanel = {
  pairingSwitch: 'Show',
  pairingView: 'Levels',
  pairingCaption: 'Who of {account} meets whom of ours, level by level',
  pairingLevel: 'Level',
  pairingTheirs: 'Their people',
  pairingMeetings: 'Meetings',
  pairingOurs: 'Our people',
  pairingNoLevel: 'Level not given',
  pairingNobody: 'Nobody',
  pairingNobodyOfOurs: 'nobody of ours yet',
  pairingWholeLevel: 'The whole level',
  pairingNoTopic: 'No topic yet',
  pairingNext: 'next on {day}',
  pairingNoNext: 'no next meeting',
  pairingLate: 'was due on {day}',
  pairingMore: '{count, plural, one {Show # more: {level}} other {Show # more: {level}}}',
  pairingGap:
    'Nobody of ours meets this level. Add a row to the Pairing sheet: level, topic and who of ours.',
  pairingUnknown: 'Meetings that name neither a level nor anybody in Contacts',
  pairingNone:
    'No meetings are agreed yet. The Pairing sheet takes one row each: topic, their level or person, our person.',
  pairingEmptyTitle: 'No levels yet',
  pairingEmptyText:
    'Give people a level in the Contacts and Team sheets, and add a row to the Pairing sheet for each pair that should meet.',
} as const;
