/** Judges an account in flags: each finding of the check told once for all its rows, and what only reports ask (domain 3.1, 3.9). */

import type { FlagDefinition } from '../../../schema/reports/judgement';
import { workbook } from '../../../schema/workbook';
import { daysBetween, isIsoDay } from '../../cells/iso-day';
import { rules } from '../../check/rules';
import { append } from '../../grouped-by';
import type { Issue } from '../../issue';
import { referencesIn } from '../../people/references-in';
import { foldText } from '../../text/fold';
import type { Tone } from '../document';
import type { ReportContext, ReportRow } from '../report-context';
import { selectRows } from '../select-rows';
import { behindAll, fullName, namesIn, said } from './about-account';

type Rows = readonly ReportRow[];

const severityTones = { error: 'bad', warning: 'fair', hint: 'plain' } as const;
/** Days before a renewal at which one thread alone is no longer a warning (domain 3.9). */
const RED_DAYS = 90;
/** Few are named, so few are looked up. */
const MOST_NAMED = 9;

/** Days and levels in words; the rest as it is. */
const factsOf = ({ facts }: Issue, { words }: ReportContext) =>
  Object.fromEntries(
    Object.entries(facts).map(([key, fact]) => {
      const text = String(fact);
      if (key === 'level') {
        return [
          key,
          text
            .split(',')
            .map((level) => words.choice('level', level))
            .join(words.say('listSeparator')),
        ];
      }
      return [key, isIsoDay(text) ? words.date(text) : fact];
    }),
  );

const toneOf = ({ code, facts }: Issue, { today }: ReportContext): Tone =>
  code === 'SINGLE_THREAD' && daysBetween(today, String(facts.date)) <= RED_DAYS
    ? 'bad'
    : severityTones[rules[code].severity];

const raised = (definitions: readonly FlagDefinition[], context: ReportContext): Rows => {
  const found = new Map<string, Issue[]>();
  for (const issue of context.issues()) {
    append(found, issue.code, issue);
    append(found, rules[issue.code].severity, issue);
  }
  return definitions.flatMap(
    ({ topic, code, rows, without, name = '', tone, least = 0, most = Infinity }) => {
      const issues = found.get(code) || [];
      const all: Rows = rows
        ? selectRows(rows, context)
        : issues.map((place) => ({ values: {}, behind: [place] }));
      // Of many rows that say the same one is said.
      const different = new Map(rows && all.map((row) => [row.values[name], row]));
      const named = rows
        ? [...different.values()].map((row) => said(row, rows.from, name, context))
        : issues.slice(0, MOST_NAMED).map(({ sheet, rowNumber }) => {
            const row = context
              .rowsOf(sheet)
              .find(({ behind: [place] }) => place && place.rowNumber === rowNumber);
            return row ? said(row, sheet, workbook[sheet].nameColumn, context) : '';
          });
      const known = named.flatMap(referencesIn).map((reference): [string, string] => {
        const full = fullName(context, 'team', reference, null);
        return [foldText(full), full];
      });
      const names = [...new Map(known).values()];
      if (!all.length || names.length < least || names.length > most) return [];
      if (without && selectRows(without, context).length) return [];
      const [first] = issues;
      const facts = {
        ...(first && factsOf(first, context)),
        rows: all.length,
        names: namesIn(names, context),
      };
      const values = {
        topic,
        code,
        tone: tone || (first ? toneOf(first, context) : 'fair'),
        text: context.words.say(`flag.${code}`, facts),
      };
      return [{ values, behind: behindAll(all) }];
    },
  );
};

/** What is right or wrong with an account (B3, B8, Q3, Q6). */
export const verdicts = (context: ReportContext): Rows => raised(context.library.judgement.verdicts, context);

/** What is not known or not done (M1, R6), and upkeep of the rows last. */
export const gaps = (context: ReportContext): Rows => raised(context.library.judgement.gaps, context);
