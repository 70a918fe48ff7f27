/** Portfolio: who looks after what and where the money comes from, in the panel and as a sheet. */

import { createCheckContext } from '../domain/check/check-context';
import { lookUpTables } from '../domain/check/check-tables';
import { buildPage } from '../domain/portfolio/build-page';
import { buildPortfolio, type Portfolio } from '../domain/portfolio/build-portfolio';
import type { Cut, Group } from '../domain/portfolio/cut-portfolio';
import { type CutKey, cuts } from '../domain/portfolio/holdings';
import type { PageSheets } from '../domain/portfolio/page-rows';
import type { FormulaSheet } from '../domain/portfolio/portfolio-formulas';
import type { PortfolioWord } from '../domain/portfolio/portfolio-words';
import { recognise } from '../domain/recognition';
import { numberExpression, settingExpression } from '../domain/score/score-formulas';
import { choiceLabel } from '../locales/choice-label';
import { type Language, languageOf } from '../locales/languages';
import { formatMessage } from '../locales/message';
import type { Answers } from '../rpc/contract';
import type { PortfolioView } from '../rpc/portfolio-view';
import { columnLetters } from '../schema/column-letters';
import { settingDefaults } from '../schema/sheets/settings';
import type { SheetKey } from '../schema/workbook';
import { today } from '../sheets/cells';
import { checkSurroundings } from '../sheets/check-surroundings';
import { withDocumentLock } from '../sheets/lock';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { writePortfolioSheet } from '../sheets/portfolio-sheet';
import { readProjectData } from '../sheets/project-files';

/** Names that a sentence lists before it says how many more there are. */
const MOST_NAMES = 5;

const portfolioIn = (book: OpenWorkbook): Portfolio => {
  book.read('accounts');
  const tables = lookUpTables(book.sheets.keys(), book.readIfThere, book.recognition.choiceLabels);
  return buildPortfolio(createCheckContext(tables, [], [], checkSurroundings(book)));
};

/** How the portfolio speaks in a language. */
function speaker({ messages, choices, workbook, code }: Language) {
  const say = (key: PortfolioWord, facts = {}) => formatMessage(messages.portfolio[key], facts, code);
  const { accounts, team } = workbook.columns;
  return {
    say,
    cut: (by: CutKey) =>
      (by === 'division' ? team.divisions : by === 'authorityLevel' ? team[by] : accounts[by])[0],
    group(by: CutKey, { key }: Group) {
      const list = cuts[by];
      return key === null ? say('unsaid') : list ? choiceLabel(choices, list, key) : key;
    },
  };
}

const notesOf = (
  { accounts, known, load, capacity, cuts }: Portfolio,
  { say }: ReturnType<typeof speaker>,
): readonly string[] => {
  const managers = cuts.find(({ by }) => by === 'accountManager')?.groups ?? [];
  const over = managers.flatMap((group) => (isOver(group) ? (group.key ?? []) : []));
  const names = over.slice(0, MOST_NAMES).join(', ');
  const more = over.length - MOST_NAMES;
  return [
    ...(over.length > 0
      ? [
          say('overCapacity', {
            names: more > 0 ? `${names} ${say('andMore', { count: more })}` : names,
            count: over.length,
          }),
        ]
      : []),
    ...(capacity > 0 && load > capacity ? [say('noRoom', { load, capacity })] : []),
    ...(known < accounts ? [say('knownOf', { known, accounts })] : []),
  ];
};

const isOver = ({ load, capacity }: Group): boolean => load !== null && capacity !== null && load > capacity;

const viewOf = (cut: Cut, words: ReturnType<typeof speaker>): PortfolioView['cuts'][number] => ({
  by: cut.by,
  label: words.cut(cut.by),
  groups: cut.groups.map((group) => {
    const { holdings: _, people: __, key: ___, ...figures } = group;
    return { ...figures, name: words.group(cut.by, group) };
  }),
  isOverlapping: cut.isOverlapping,
});

/** One read of each sheet it looks at. Throws SHEET_MISSING without Accounts. */
export function getPortfolio(): PortfolioView {
  const book = openWorkbook(recognise(readProjectData));
  const portfolio = portfolioIn(book);
  const words = speaker(languageOf(book.language(), readProjectData));
  const { accounts, keyAccounts, revenue, known, pareto, ratios } = portfolio;
  return {
    accounts,
    keyAccounts,
    revenue,
    known,
    currency: book.setting('currency'),
    cuts: portfolio.cuts.map((cut) => viewOf(cut, words)),
    pareto,
    ratios,
    spots: portfolio.spots.map(({ holding, ...spot }) => ({
      ...spot,
      account: holding.name,
      isKey: holding.isKey,
      revenue: holding.revenue,
    })),
    offPicture: portfolio.offPicture.map(({ account, isScored, isKnown }) => ({
      account,
      reason: [isScored ? '' : words.say('notScored'), isKnown ? '' : words.say('notKnown')]
        .filter(Boolean)
        .join(' '),
    })),
    notes: notesOf(portfolio, words),
  };
}

/** Brings the sheet Portfolio up to date, with its charts. Throws SHEET_MISSING, SHEET_NAME_TAKEN, PROTECTED. */
export function writePortfolio(): Answers['writePortfolio'] {
  return withDocumentLock(() => {
    const book = openWorkbook(recognise(readProjectData));
    const portfolio = portfolioIn(book);
    const language = languageOf(book.language(), readProjectData);
    const { say, cut, group } = speaker(language);
    const { messages, choices, code, rightToLeft } = language;
    const date = new Date(`${today(book.timeZone)}T00:00:00Z`);
    const page = buildPage(portfolio, formulaSheets(book, choices), {
      say,
      cutName: cut,
      groupName: group,
      currency: book.setting('currency'),
      intro: [
        { kind: 'title', cells: [say('title')] },
        { kind: 'mark', cells: [messages.internalMark] },
        {
          kind: 'quiet',
          cells: [
            say('madeOn', { date: date.toLocaleDateString(code, { timeZone: 'UTC', dateStyle: 'long' }) }),
          ],
        },
        { kind: 'quiet', cells: [say('madeAnew')] },
      ],
    });
    return { sheet: writePortfolioSheet(book, page, say('title'), rightToLeft) };
  });
}

/** The sheets its formulas look into. */
function formulaSheets(book: OpenWorkbook, choices: Language['choices']): PageSheets {
  const sheetOf = (key: SheetKey): FormulaSheet | null => {
    const table = book.readIfThere(key);
    return table && { name: book.sheets.get(key)?.name ?? '', table };
  };
  const settings = sheetOf('settings');
  const idColumn = letterIn(settings, 'id');
  const valueColumn = letterIn(settings, 'value');
  const fallback = Number(settingDefaults.capacity);
  return {
    accounts: { name: book.sheets.get('accounts')?.name ?? '', table: book.read('accounts') },
    team: sheetOf('team'),
    scoring: sheetOf('scoring'),
    usualCapacity:
      settings && idColumn && valueColumn
        ? numberExpression({
            expression: settingExpression({
              settingsSheetName: settings.name,
              idColumn,
              valueColumn,
              settingKey: 'capacity',
            }),
            fallback,
          })
        : String(fallback),
    labels: { key: choices.accountStatus.key, smb: choices.segment.smb },
  };
}

const letterIn = (sheet: FormulaSheet | null, column: string): string | null => {
  const index = sheet?.table.columnIndexes.get(column);
  return index === undefined ? null : columnLetters(index);
};
