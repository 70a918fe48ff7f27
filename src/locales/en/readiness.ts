/** English wording of the readiness check: its questions, and why a key-account programme suits or does not. */

import type { MessageWords } from '../words';

export const readiness: MessageWords['readiness'] = {
  questions: {
    readinessSalesProcess: [
      'Does our selling take time and regular contact?',
      'Months rather than days, several meetings, advice rather than a price list.',
    ],
    readinessUpsell: [
      'Do our customers have more to buy from us?',
      'More of the same, or what goes with it: upselling and cross-selling.',
    ],
    readinessExpansion: [
      'Can we grow into their other units?',
      'Departments, offices and subsidiaries that do not buy from us yet.',
    ],
    readinessCompetition: [
      'Can we hold our ground against competitors?',
      'Who else is after these customers, and what a programme would give us that they lack.',
    ],
    readinessCapacity: [
      'Does the whole company back it for {months} months?',
      'Executives behind it, people of its own, and time: 12, 24 or 36 months, as Settings says.',
    ],
    readinessFootInDoor: [
      'Does a customer who buys little open doors for us?',
      'The exception: a first sale that leads on to other departments, offices or subsidiaries.',
    ],
  },
  reasons: {
    unanswered: 'Some questions are not answered yet. Answer all five to see whether a programme suits.',
    'readinessSalesProcess:partly':
      'Only some of our sales take time and contact. Begin with the customers where they do.',
    'readinessSalesProcess:no':
      'Selling is quick and needs little contact, so a programme would have nothing to deepen. Serve these customers well with standard sales.',
    'readinessUpsell:partly':
      'Not every customer has more to buy. Give potential a high weight among the criteria.',
    'readinessUpsell:no':
      'There is little more to sell to the same people. Look for other units that could buy.',
    'readinessExpansion:partly': 'Some units are within reach. Map them in Units before you promise growth.',
    'readinessExpansion:no': 'Other units are out of reach. Count on what the present ones may still buy.',
    'readinessCompetition:partly':
      'Competitors are close. Note in Competitors where each of them is strong, and begin where we are.',
    'readinessCompetition:no':
      'Competitors would hold us off. Find the one thing they cannot offer before you start.',
    'readinessCapacity:partly':
      'The backing is not complete. Win an executive sponsor and people for {months} months, and start with two or three accounts.',
    'readinessCapacity:no':
      'Without the company’s backing for {months} months a programme cannot hold. Win executives, people and time first.',
    exceptionUnanswered:
      'Customers will not buy more. Answer the last question too: a foot in the door would make the difference.',
    buysNoMore:
      'Customers will not buy more and open no doors, so a programme would bring nothing back. Keep good service and support for them.',
    footInDoor:
      'Customers will not buy more themselves, and open doors to others: the one exception. Name those doors for each account, and stop where none opens.',
    suits: 'All five points speak for it. Start small: a few accounts, for {months} months.',
  },
  unreadable: '“{value}” in Settings is no answer to “{question}” Choose yes, partly or no.',
};
