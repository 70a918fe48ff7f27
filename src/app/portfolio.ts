/** Portfolio: who looks after what and where the money comes from, in the panel and as a sheet. */

import { createCheckContext } from '../domain/check/check-context';
import { lookUpTables } from '../domain/check/check-tables';
import { settingOf } from '../domain/formulas/native-formulas';
import { buildPage } from '../domain/portfolio/build-page';
import { buildPortfolio, type Portfolio } from '../domain/portfolio/build-portfolio';
import type { Group } from '../domain/portfolio/cut-portfolio';
import { type CutKey, cuts } from '../domain/portfolio/holdings';
import type { FormulaSheet } from '../domain/portfolio/portfolio-formulas';
import type { PortfolioWord } from '../domain/portfolio/portfolio-words';
import { recognise } from '../domain/recognition';
import { numberExpression } from '../domain/score/score-formulas';
import { choiceLabel } from '../locales/choice-label';
import { languageIn } from '../locales/languages';
import { formatMessage } from '../locales/message';
import type { Answers } from '../rpc/contract';
import type { PortfolioView } from '../rpc/portfolio-view';
import type { SheetKey } from '../schema/workbook';
import { today } from '../sheets/cells';
import { checkSurroundings } from '../sheets/check-surroundings';
import { withDocumentLock } from '../sheets/lock';
import { neighbourSheets } from '../sheets/neighbours';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { writePortfolioSheet } from '../sheets/portfolio-sheet';
import { readProjectData } from '../sheets/project-files';

/** Names that a sentence lists as examples. */
const MOST_NAMES = 5;

/** The portfolio, and how it speaks in the workbook's language. */
function openPortfolio() {
  const book = openWorkbook(recognise(readProjectData));
  const raw = book.read('accounts');
  const tables = lookUpTables(book.sheets.keys(), book.readIfThere, book.choiceLabels);
  const language = languageIn(book);
  const { messages, choices, workbook, code } = language;
  const { accounts, team } = workbook.columns;
  const say = (key: PortfolioWord, facts = {}) => formatMessage(messages.portfolio[key], facts, code);
  return {
    book,
    raw,
    language,
    portfolio: buildPortfolio(createCheckContext(tables, [], [], checkSurroundings(book))),
    say,
    currency: book.setting('currency'),
    cutName: (by: CutKey) =>
      (by === 'division' ? team.divisions : by === 'authorityLevel' ? team[by] : accounts[by])[0],
    groupName(by: CutKey, { key }: Group) {
      const list = cuts[by];
      return key === null ? say('unsaid') : list ? choiceLabel(choices, list, key) : key;
    },
  };
}

/** One read of each sheet it looks at. Throws SHEET_MISSING without Accounts. */
export function getPortfolio(): PortfolioView {
  const { portfolio, currency, say, cutName, groupName } = openPortfolio();
  const { accounts, keyAccounts, revenue, known, pareto, ratios, spots, offPicture } = portfolio;
  return {
    accounts,
    keyAccounts,
    revenue,
    known,
    currency,
    cuts: portfolio.cuts.map(({ by, groups, isOverlapping }) => ({
      by,
      label: cutName(by),
      groups: groups.map((group) => ({ ...group.figures, name: groupName(by, group) })),
      isOverlapping,
    })),
    pareto,
    ratios,
    spots: spots.map(({ holding: { name, isKey, revenue: own }, ...spot }) => ({
      ...spot,
      account: name,
      isKey,
      revenue: own,
    })),
    offPicture: offPicture.map(({ account, isScored, isKnown }) => ({
      account,
      reason: [isScored ? '' : say('notScored'), isKnown ? '' : say('notKnown')].join(' ').trim(),
    })),
    notes: notesOf(portfolio, say),
  };
}

function notesOf(
  { accounts, known, load, capacity, cuts: [managers] }: Portfolio,
  say: (word: PortfolioWord, facts: object) => string,
): readonly string[] {
  const over = (managers?.groups || []).filter(
    ({ figures }) => (figures.load || 0) > (figures.capacity ?? load),
  );
  const names = over.slice(0, MOST_NAMES).map(({ key }) => key);
  const notes = [];
  if (names.length > 0) notes.push(say('overCapacity', { count: over.length, names: names.join(', ') }));
  if (capacity > 0 && load > capacity) notes.push(say('noRoom', { load, capacity }));
  if (known < accounts) notes.push(say('knownOf', { known, accounts }));
  return notes;
}

/** Brings the sheet Portfolio up to date, with its charts. Throws SHEET_MISSING, SHEET_NAME_TAKEN, PROTECTED. */
export function writePortfolio(): Answers['writePortfolio'] {
  return withDocumentLock(() => {
    const { book, raw, language, portfolio, ...words } = openPortfolio();
    const { messages, choices, rightToLeft } = language;
    const { say } = words;
    const sheets = {
      accounts: formulaSheet(book, 'accounts') || { name: '', table: raw },
      team: formulaSheet(book, 'team'),
      scoring: formulaSheet(book, 'scoring'),
      usualCapacity: numberExpression(settingOf(neighbourSheets(book).settings, 'capacity')),
      labels: { key: choices.accountStatus.key, smb: choices.segment.smb },
    };
    const intro = [
      say('title'),
      say('madeOn', { date: today(book.timeZone) }),
      messages.internalMark,
      say('madeAnew'),
    ];
    const page = buildPage(portfolio, sheets, { ...words, intro });
    return { sheet: writePortfolioSheet(book, page, say('title'), rightToLeft) };
  });
}

function formulaSheet(book: OpenWorkbook, key: SheetKey): FormulaSheet | null {
  const table = book.readIfThere(key);
  return table && { name: book.sheets.get(key)?.name || '', table };
}
