/** Sample competitors, white space, case studies and KPI targets. */
import { sampleTable } from './sample-table';

export const sampleCompetitors = sampleTable(
  'competitors',
  'competitor|account|unit|offering|backedBy|tie|contractEnd|note',
  [
    'Teleqo|Norvik Mobile|Commercial|Scheduling, telephony|Clara Holm|Family of the chief executive; old telephony contract.|+300|Sells at cost to stay in.',
    'In-house team|"|Technology|Present service desk|Pavel Novák|Built it ten years ago.',
    'Fjord Systems|Norvik Fiber|Operations|Field service||Framework contract of the group.|+500',
    'Gridline|Baltra Energy||Metering||Installs the meters and would like the desk.|+620',
  ],
);

export const sampleWhiteSpace = sampleTable(
  'whiteSpace',
  'offering|account|unit|potential|blocked|reason|note',
  [
    'Self-service|Norvik Mobile|Customer operations|300000|||First line and complaints together.',
    '"|"|Commercial|120000',
    'Scheduling|"|Commercial|150000|yes|Bundled with Teleqo’s telephony; their contract ends in ten months, ask half a year before.',
    'Service desk|"|Finance|60000|||Requests about invoices still go by e-mail.',
    'Portal|"|Commercial|2600000',
    'Reporting|"|Customer operations|40000',
    '"|"|Finance|45000',
    'Service desk|"|Technology|1800000',
    'Field service|Norvik Fiber|Operations|200000',
    'Self-service|"|Operations|90000',
    'Scheduling|Norvik Towers|Management|40000',
    'Crisis line|Baltra Energy||110000',
  ],
);

export const sampleCaseStudies = sampleTable(
  'caseStudies',
  'story|account|industry|nda|problem|result|link|note',
  [
    'Four questions off the desk|Norvik Mobile|Telecommunications|no|Complaints waited four days for a first answer.|41% solved without a call in six weeks.|https://example.com/stories/four-questions|Consent through Lena Brandt.',
    'Outages reported within the hour|Baltra Energy|Energy|yes|New law, old systems.|Eleven minutes on average.',
    'Half the trips to a tower|Norvik Towers|Telecommunications|no|Crews drove out twice for every fault.|Trips down by 46% in a year.|https://example.com/stories/half-the-trips|Rune Aas tells it himself.',
    'One number for four brands||"|yes|Four brands, four hotlines.|One desk, a third fewer agents on night shift.||The customer must not be named.',
  ],
);

export const sampleTargets = sampleTable('targets', 'kpi|authorityLevel|manager|target|note', [
  'requestRetention|||0.85',
  'customerRetention|||0.95',
  'churn|||0.05',
  'netRevenueRetention|||1.05',
  'grossRevenueRetention|||0.95',
  'satisfaction|||0.8',
  'recommendation|||30',
  'margin|||0.5',
  '"|turnoverPortfolio||0.6|They set their prices themselves.',
  '"||Elena Fischer|0.55|While the renewal is negotiated.',
  'averageCheque|turnoverPortfolio||120000',
  'longestSilence|||45',
  'revenueCostRatio|||3',
]);
