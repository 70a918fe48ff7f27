/** Sample pieces of business: open ones first, then two years of won and lost ones. */
import { sampleTable } from './sample-table';

export const sampleOpportunities = sampleTable(
  'opportunities',
  'name|account|unit|project|offering|kind|stage|owner|amount|cost|forecast|billedUnits|unitKind|opened|expectedClose|closed|reasonLost|note|currency',
  [
    'Service desk renewal|Norvik Mobile|Technology|Service desk renewal|Service desk|renewal|negotiation|Elena Fischer|900000|380000|700000|||-150|+150||',
    'Self-service, first line|"|Customer operations||Self-service|upsell|proposal|Tom Adeyemi|180000|60000|120000|||-60|+75',
    'Group portal|"|Commercial|Group portal|Portal|customOffer|qualified|Elena Fischer|2600000|1400000|500000|||-40|+260|||Decided with the group.',
    'Complaints pilot|"|Customer operations||Self-service|newBusiness|won|Tom Adeyemi|24000|15200|24000|160|hour|-70|-45|-42',
    'Shop appointment system|"|Commercial||Scheduling|crossSell|lost|Elena Fischer|150000|90000||||-300|-180|-175|Teleqo bundled it with their telephony.',
    'Field service pilot|Norvik Fiber|Operations||Field service|newBusiness|identified|"|60000|35000|15000|||-20|+90',
    'Tower maintenance renewal|Norvik Towers|Management||"|renewal|negotiation|Marek Zieliński|210000|50000|200000|||-30|+70',
    'Outage reporting|Baltra Energy|||Service desk|upsell|won|"|140000|60000|140000|70|day|-200|-120|-118',
    'Call routing rules|Norvik Mobile|Customer operations||Service desk|upsell|"|Tom Adeyemi|46000|21000|46000|23|day|-190|-130|-128',
    'Reporting by team|"|Technology||Reporting|crossSell|"|"|28000|12600|28000|14|"|-95|-60|-58',
    'Licences for team leads|"|Customer operations||Self-service|newBusiness|"|"|36000|9000|36000|60|licence|-330|-290|-285',
    'Chat for shops|"|Commercial||"|"|lost|Elena Fischer|70000|38000||||-420|-380|-372|Forty shops close; the budget went with them.',
    'Service desk, two years|"|Technology|Service desk|Service desk|renewal|won|"|1500000|690000|1500000|24|month|-640|-570|-565',
    'Site inspection app|Norvik Towers|Management||Field service|upsell|"|Marek Zieliński|32000|15000|32000|20|day|-260|-215|-210',
    'Drone inspection|"|"||"|crossSell|lost|"|45000|30000||||-170|-120|-115|Done by a team of the group’s own.',
    'Tower maintenance, two years|"|"||"|renewal|won|"|400000|98000|400000|24|month|-700|-660|-655',
    'Crisis line|Baltra Energy|||Service desk|upsell|proposal|"|90000|41000|60000|||-35|+60||||EUR',
    'Storm training|"|||Training|crossSell|won|"|18000|9000|18000|9|day|-80|-50|-47',
    'Service desk, two years|"|||Service desk|newBusiness|"|"|940000|430000|940000|24|month|-540|-480|-470',
    'Help desk for fitters|Norvik Fiber|Operations||"|"|"|Elena Fischer|120000|60000|120000|12|"|-320|-270|-262',
    'Dispatch desk|Halden Logistics|||"|renewal|"|"|330000|260000|330000|"|"|-240|-190|-186',
    'Driver portal|"|||Portal|newBusiness|lost|"|110000|70000||||-230|-150|-141|Another price list; we came too late.',
    'Claims desk|Kestrel Insurance|||Service desk|renewal|won|Marek Zieliński|95000|30000|95000|12|month|-150|-100|-96',
    'Booking desk|Mirador Hotels|||"|newBusiness|"|"|48000|12000|48000|"|"|-340|-300|-297',
  ],
);
