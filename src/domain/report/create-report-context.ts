/** Makes the view of the tables that a report is built from. */

import type { Source } from '../../schema/reports/definition';
import { columnsOf, type SheetKey } from '../../schema/workbook';
import { accountColumnOf, accountOfRow } from '../cells/row-account';
import type { AnyRow, CheckContext, CheckInput, CheckSurroundings } from '../check/check-context';
import { createCheckContext, rowsOf } from '../check/check-context';
import { checkWorkbook } from '../check/check-workbook';
import { once, remembered } from '../remembered';
import { foldText } from '../text/fold';
import type { Narrower, ReportContext, ReportRow } from './report-context';
import { reportSources } from './report-sources';
import { derived } from './sources/about-account';
import { isSheet } from './value-kinds';

type Given = Pick<
  ReportContext,
  'library' | 'words' | 'from' | 'to' | 'account' | 'accounts' | 'currency'
> & {
  /** Nothing is worked out: the tables hold no more than the customer may see. */
  readonly isForCustomer?: boolean;
};

/** A row's own currency, else that of its account (one row of Accounts may say it for all its money). */
const currencyOf = ({ values }: AnyRow, check: CheckContext, account: string | null): string | null => {
  const owner = values.currency ? null : check.resolve('accounts', account, null);
  const { currency = null } = owner ? owner.values : values;
  return typeof currency === 'string' ? currency : null;
};

/** Folded names of the accounts that a report is about; null: all. */
const namesOf = ({ account, accounts }: Given): ReportContext['accounts'] =>
  account ? new Set([foldText(account.values.name)]) : accounts;

const sheetRows = (sheet: SheetKey, check: CheckContext, given: Given): readonly ReportRow[] => {
  const column = accountColumnOf(sheet);
  // Stories of other customers are told too.
  const isBound = column !== null && sheet !== 'caseStudies';
  const names = namesOf(given);
  // One account after the other: looking through the whole sheet for each would take long.
  const all: readonly AnyRow[] =
    isBound && names
      ? [...names].flatMap((one): readonly AnyRow[] => check.ofAccount(sheet, one))
      : rowsOf(check.tables, sheet);
  const hasMoney = columnsOf(sheet).some(({ kind }) => kind === 'money');
  return all.map((row) => {
    const own = hasMoney ? currencyOf(row, check, accountOfRow(column, row.values)) : null;
    const behind = [{ sheet, rowNumber: row.rowNumber }];
    return {
      values: row.values,
      behind,
      ...(own === null || own === given.currency ? {} : { currency: own }),
    };
  });
};

/**
 * Rows are picked and sources worked out when they are first asked for.
 *
 * @param tables decoded, those that are there
 */
export const createReportContext = (
  tables: CheckInput,
  surroundings: CheckSurroundings,
  given: Given,
): ReportContext => {
  const check = createCheckContext(tables, [], [], surroundings);
  const { indexOf, ofAccount, people, resolve, shared } = check;
  const allIssues = once(() =>
    checkWorkbook(tables, surroundings, { indexOf, ofAccount, people, resolve, shared }),
  );
  const rowsFor = (facts: Given) => remembered((sheet: SheetKey) => sheetRows(sheet, check, facts));
  /** @param ofSheet rows of these accounts, whatever the time */
  const make = (facts: Given, ofSheet = rowsFor(facts)): ReportContext => {
    const near = new Map<string, ReportContext>();
    const inTime = remembered((source: Source) =>
      remembered((column: string) =>
        context.rowsOf(source).filter(({ values }) => {
          const day = values[column];
          return day && day >= facts.from && day <= facts.to && day <= surroundings.today;
        }),
      ),
    );
    const { account, accounts } = facts;
    const names = namesOf(facts);
    const context: ReportContext = {
      ...check,
      ...facts,
      issues: () => allIssues().filter((issue) => !names || names.has(foldText(issue.account))),
      rowsOf: remembered((source) => {
        if (isSheet(source)) return ofSheet(source);
        return facts.isForCustomer ? [] : derived(source, reportSources[source](context), context);
      }),
      rowsInTime: (source, column) => inTime(source)(column),
      within: (narrower: Narrower) => {
        const { account: one, accounts: some, from, to } = { ...facts, ...narrower };
        const isSame = one === account && some === accounts;
        // Many blocks ask for the same times and groups.
        const key = [from, to, one ? one.rowNumber : '', ...(some || '*')].join('\n');
        const found = near.get(key) || make({ ...facts, ...narrower }, isSame ? ofSheet : undefined);
        near.set(key, found);
        return found;
      },
    };
    return context;
  };
  return make(given);
};
