/** Workbooks to build reports from: the sample with one account grown to 200 people and 5,000 touchpoints, and with 100 accounts. */

import type { WorkbookSnapshot } from '../workbench/google/snapshot';
import { type Line, withLines } from './portfolio';

export const LARGE = 'Norvik Mobile';
/** Of the large account, beside those of the sample. */
export const LARGE_SIZES = {
  contacts: 200,
  roles: 100,
  ties: 300,
  goals: 40,
  actions: 100,
  opportunities: 40,
  touchpoints: 5_000,
};
export const PORTFOLIO_ACCOUNTS = 100;
/** Of each account that is added. */
const EACH = { contacts: 20, roles: 8, ties: 15, goals: 4, actions: 8, opportunities: 5, touchpoints: 50 };

const SELLERS = ['Tom Adeyemi', 'Elena Fischer', 'Ingrid Sol', 'Marek Zieliński'];
const STAGES = ['Identified', 'Proposal', 'Negotiation', 'Won', 'Lost'];
const KINDS = ['Call', 'Meeting', 'Email', 'Request', 'Check-in'];
const DAY_MS = 86_400_000;
const EPOCH_SERIAL = 25_569;
/** Days that touchpoints and business go back. */
const PAST = 730;

/** Whatever the list's length. */
const pick = <T>(list: readonly T[], index: number): T => {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('The list is empty.');
  return one;
};
/** @param days from today */
const day = (days: number) => ({ day: Math.floor(Date.now() / DAY_MS) + EPOCH_SERIAL + days });

/** Rows by the name of their sheet. */
type Lines = Readonly<Record<string, readonly Line[]>>;

function linesOf(account: string, sizes: typeof LARGE_SIZES): Lines {
  const person = (index: number) => `Person ${index % sizes.contacts} of ${account}`;
  const seller = (index: number) => pick(SELLERS, index);
  const many = (count: number, lineOf: (index: number) => Line) =>
    Array.from({ length: count }, (_, index): Line => ({ Account: account, ...lineOf(index) }));
  return {
    Contacts: many(sizes.contacts, (index) => ({
      Name: person(index),
      'Job title': `Head of team ${index}`,
      Level: pick(['Manager', 'Specialist', 'General manager'], index),
      'Reports to': index === 0 ? '' : person(Math.floor((index - 1) / 8)),
      Coverage: pick(['No contact', 'Brief contact', 'In depth'], index),
      'Our person': seller(index),
      'Relation now': pick(['Vendor', 'Credible source'], index),
      Pain: index % 3 === 0 ? `Waits too long for answer ${index}` : '',
      'Our offer': index % 6 === 0 ? 'Self-service' : '',
      Birthday: day(-12_000 - 97 * index),
    })),
    Roles: many(sizes.roles, (index) => ({
      Holder: person(index),
      Project: `Project ${index % 5}`,
      Role: pick(['Decision maker', 'Champion', 'Evaluator', 'Influencer'], index),
      Support: pick(['Supporter', 'Neutral', 'Non-supporter', 'Mentor', 'Enemy'], index),
      Official: pick(['Official', 'Unofficial'], index),
    })),
    Relationships: many(sizes.ties, (index) => ({
      From: person(index),
      To: person(index * 3 + 7),
      Kind: pick(['Knows', 'Influences', 'Conflict'], index),
      Strength: 1 + (index % 5),
    })),
    Goals: many(sizes.goals, (index) => ({
      Goal: `Goal ${index} of ${account}`,
      Whose: pick(['Ours', "The customer's"], index),
      Horizon: pick(['Short term', 'Medium term', 'Long term'], index),
      Owner: seller(index),
      Status: pick(['Open', 'On track', 'At risk', 'Reached'], index),
      Due: day(20 * index - 60),
      Value: 1_000 * (index + 1),
    })),
    Strategy: many(sizes.actions, (index) => ({
      Action: `Action ${index} of ${account}`,
      Goal: `Goal ${index % sizes.goals} of ${account}`,
      Kind: 'Meeting',
      Horizon: pick(['Short term', 'Medium term', 'Long term'], index),
      Owner: seller(index),
      Start: day(5 * index - 120),
      Due: day(5 * index - 90),
      Budget: 500 + index,
      Spent: 100 + index,
      Status: pick(['Not started', 'In progress', 'Done'], index),
    })),
    Opportunities: many(sizes.opportunities, (index) => ({
      Opportunity: `Business ${index} of ${account}`,
      Project: `Project ${index % 5}`,
      Offering: `Offering ${index % 6}`,
      Kind: pick(['New business', 'Renewal', 'Upsell'], index),
      Stage: pick(STAGES, index),
      Owner: seller(index),
      Amount: 10_000 + 700 * index,
      Cost: 4_000 + 300 * index,
      Opened: day(-((index * 37) % PAST)),
      'Expected close': day(30 * (index % 12) - 60),
      Closed: index % STAGES.length > 2 ? day(-((index * 17) % 365)) : '',
    })),
    Touchpoints: many(sizes.touchpoints, (index) => ({
      Subject: `Talk ${index}`,
      Date: day(-((index * 7) % PAST)),
      Kind: pick(KINDS, index),
      'Started by': pick(['Ours', "The customer's"], index),
      Person: index % 4 === 0 ? `${person(index)}; ${person(index + 9)}` : person(index),
      'Our person': seller(index),
      Outcome: `They want to hear more about point ${index}.`,
      'Next step': index % 10 === 0 ? `Call about ${index}` : '',
      'Next step on': index % 10 === 0 ? day(index % 60) : '',
      Request: pick(KINDS, index) === 'Request' ? pick(['Open', 'Answered', 'Lost'], index) : '',
      Satisfaction: index % 9 === 0 ? 1 + (index % 5) : '',
      'Would recommend': index % 11 === 0 ? index % 11 : '',
    })),
  };
}

/** @param sample the workbook with the sample in it, in English */
export const withLargeAccount = (sample: WorkbookSnapshot): WorkbookSnapshot =>
  withLines(sample, linesOf(LARGE, LARGE_SIZES));

/** As many accounts as `PORTFOLIO_ACCOUNTS`, those of the sample among them. */
export function withManyAccounts(sample: WorkbookSnapshot): WorkbookSnapshot {
  const cells = sample.sheets.find(({ name }) => name === 'Accounts')?.cells ?? {};
  const inSample = Object.entries(cells).filter(
    ([row, line]) => row !== '0' && line[0]?.value !== undefined,
  ).length;
  const names = Array.from({ length: PORTFOLIO_ACCOUNTS - inSample }, (_, index) => `Customer ${index}`);
  const accounts = names.map(
    (name, index): Line => ({
      Account: name,
      Status: pick(['Key account', 'Standard', 'Candidate'], index),
      Segment: 'Enterprise',
      Industry: pick(['Telecom', 'Energy', 'Insurance'], index),
      Region: `Region ${index % 6}`,
      'Account manager': pick(SELLERS, index),
      Revenue: 10_000 + 1_300 * index,
      'Cost to serve': 5_000 + 400 * index,
      'Next review': day(index % 90),
    }),
  );
  const all: Record<string, Line[]> = { Accounts: accounts };
  for (const name of names)
    for (const [sheet, lines] of Object.entries(linesOf(name, EACH))) {
      const known = all[sheet] ?? [];
      known.push(...lines);
      all[sheet] = known;
    }
  return withLines(sample, all);
}
