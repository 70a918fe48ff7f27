/** Sample opportunities, touchpoints, competitors and case studies. */
import { sampleTable } from './sample-table';

export const sampleOpportunities = sampleTable(
  'opportunities',
  'name|account|unit|project|offering|kind|stage|owner|amount|cost|forecast|billedUnits|unitKind|opened|expectedClose|closed|reasonLost|note',
  [
    'Service desk renewal|Norvik Mobile|Technology|Service desk renewal|Service desk|renewal|negotiation|Elena Fischer|900000|380000|700000|||-150|+150||',
    'Self-service, first line|"|Customer operations||Self-service|upsell|proposal|Tom Adeyemi|180000|60000|120000|||-60|+75',
    'Group portal|"|Commercial|Group portal|Portal|customOffer|qualified|Elena Fischer|2600000|1400000|500000|||-40|+260|||Decided with the group.',
    'Complaints pilot|"|Customer operations||Self-service|newBusiness|won|Tom Adeyemi|24000|15200|24000|160|hour|-70|-45|-42',
    'Shop appointment system|"|Commercial||Scheduling|crossSell|lost|Elena Fischer|150000|90000||||-300|-180|-175|Teleqo bundled it with their telephony.',
    'Field service pilot|Norvik Fiber|Operations||Field service|newBusiness|identified|"|60000|35000|15000|||-20|+90',
    'Tower maintenance renewal|Norvik Towers|Management||"|renewal|negotiation|Marek Zieliński|210000|50000|200000|||-30|+70',
    'Outage reporting|Baltra Energy|||Service desk|upsell|won|"|140000|60000|140000|70|day|-200|-120|-118',
  ],
);

export const sampleTouchpoints = sampleTable(
  'touchpoints',
  'subject|account|date|kind|side|person|ourPerson|outcome|opportunity|nextStep|nextStepDate|requestStatus|satisfaction|recommend|customerView|note',
  [
    'Results of the complaints pilot|Norvik Mobile|-5|meeting|ours|Lena Brandt; Yara Haddad|Tom Adeyemi|Wants the same for first line before summer.|Self-service, first line|Offer for first line|+6||5|9',
    'Report of answered requests by team|"|-8|request|customers|Nadia Petrova|"|Sent the next day.||||answered|4',
    'Price for three years|"|-12|call|ours|David Osei|Elena Fischer|Asks for a saving he can report each year.|Service desk renewal|Model with yearly savings|-2',
    'Architecture review, first day|"|-20|meeting|"|Jonas Weber; Ali Rezaei|Ingrid Sol|Two systems hold the same customer data.|"|Second day|+10',
    'Coffee with no agenda|"|-34|courtesyVisit|"|Henrik Dahl|Elena Fischer|Says the board doubts any large project this year.||||||||Our standard contract punishes starting small; we should change it.',
    'Integration with the billing system|"|-50|request|customers|Pavel Novák|Ingrid Sol|Given to a local integrator.||||lostRequest|2|5',
    'Industry dinner|"|-120|event|"|Astrid Holm|Robert Laine|Invited him to present in spring.|Group portal',
    'First visit to the depot|Norvik Fiber|-30|meeting|ours|Ivar Lunde; Olga Danilova|Elena Fischer|Two technicians would try it.|Field service pilot|Show them the Mobile pilot|+25',
    'Monthly check-in|Baltra Energy|-22|checkIn|"|Kristjan Tamm|Marek Zieliński|All calm.||||||5|10',
  ],
);

export const sampleCompetitors = sampleTable(
  'competitors',
  'competitor|account|unit|offering|backedBy|tie|contractEnd|note',
  [
    'Teleqo|Norvik Mobile|Commercial|Scheduling, telephony|Clara Holm|Family of the chief executive; old telephony contract.|+300|Sells at cost to stay in.',
    'In-house team|"|Technology|Present service desk|Pavel Novák|Built it ten years ago.',
    'Fjord Systems|Norvik Fiber|Operations|Field service||Framework contract of the group.|+500',
  ],
);

export const sampleCaseStudies = sampleTable(
  'caseStudies',
  'story|account|industry|nda|problem|result|link|note',
  [
    'Four questions off the desk|Norvik Mobile|Telecommunications|no|Complaints waited four days for a first answer.|41% solved without a call in six weeks.|https://example.com/stories/four-questions|Consent through Lena Brandt.',
    'Outages reported within the hour|Baltra Energy|Energy|yes|New law, old systems.|Eleven minutes on average.',
  ],
);
