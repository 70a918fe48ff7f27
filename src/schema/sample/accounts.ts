/** Sample accounts and team: a fictional telecom group with three companies, and customers beside it to rank it against (I5). */
import { sampleTable } from './sample-table';

export const sampleAccounts = sampleTable(
  'accounts',
  'name|status|statusReason|segment|subSegment|industry|region|accountManager|successOwner|executiveSponsor|marketer|groupPosition|parentAccount|groupRevenueShare|productUsedInGroup|productUsedBy|revenue|costToServe|potential|customerGoals|financialHealth|initiatives|decisionNote|financialYearStart|tenderDate|planningCadence|lastPlanning|nextPlanning|reviewCadence|lastReview|nextReview|checkInCadence|lastCheckIn|nextCheckIn|referrals|crmLink|supportTeam|listSource|listRank|presentWorth|note|currency',
  [
    'Norvik Group|candidate|Holding: decides on group-wide contracts only|enterprise|Telecom holding|Telecommunications|Nordics|Elena Fischer||Robert Laine||standalone|||||||||||The board decides above 2 million a year, each company below.|m01||yearly||+70',
    'Norvik Mobile|key|Largest revenue and the group’s reference for new systems|"|Mobile operator|"|"|"|Tom Adeyemi|"|Sofia Marin|mainMember|Norvik Group|0.62|yes|Norvik Towers|840000|210000|1900000|Stop the fall of the margin; half of service requests by self-service.|Subscribers up 6%, revenue flat, margin down 3 points (annual report).|Network sharing, one customer portal for the group, closing of 40 shops.|Technology proposes, procurement decides, finance can stop.|"|+150|quarterly|-64|+26|monthly|-20|+11|fortnightly|-9|+5|1|https://crm.example.com/accounts/norvik-mobile|Ingrid Sol; Tom Adeyemi|Nordic 300 of Business Monthly|41|2500000|Reads every report we send.',
    'Norvik Fiber|candidate|Same needs as Mobile, no contact above manager level yet|"|Fixed network|"|"|"||||supportingMember|"|0.27|"|Norvik Mobile|120000|60000|700000|Connect 200,000 homes in three years.||||"||halfYearly||+40|quarterly||+33',
    'Norvik Towers|key|Builds for the whole group|"|Infrastructure|"|"|Marek Zieliński|Tom Adeyemi|||"|"|0.11|||210000|50000|260000||||||||||"||+60',
    'Baltra Energy|candidate|Refers other utilities to us|"|Utility|Energy|Baltics|"|"|||standalone|||||610000|140000|800000|||||m04||halfYearly||+90|monthly||+8||||2|||||||EUR',
    'Kestrel Insurance|watch|Merging with a larger insurer next year; could triple|"||Insurance|Central Europe|"||||"|||||95000|30000|900000||||||||||quarterly||+21',
    'Halden Logistics|standard||"||Transport|Nordics|Elena Fischer||||"|||||330000|260000|340000||||||||||"||+45',
    'Mirador Hotels|"||smb||Hospitality|Southern Europe|Marek Zieliński||||"|||||48000|12000|60000',
  ],
);

export const sampleTeam = sampleTable(
  'team',
  'name|email|function|level|authorityLevel|sellerType|place|divisions|turnoverTarget|capacity|note',
  [
    'Elena Fischer|elena.fischer@example.com|accountManager|manager|customerPortfolio|farmer|accountUnit|byCustomer||10|Speaks Norwegian.',
    'Marek Zieliński|marek.zielinski@example.com|"|"|turnoverPortfolio|"|"|byRegion, byVolume|1200000|12',
    'Tom Adeyemi|tom.adeyemi@example.com|customerSuccess|"',
    'Sofia Marin|sofia.marin@example.com|marketer|specialist',
    'Ingrid Sol|ingrid.sol@example.com|technicalSupport|generalManager',
    'Robert Laine|robert.laine@example.com|executiveSponsor|board',
  ],
);
