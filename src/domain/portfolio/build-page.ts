/** Builds the Portfolio sheet: key figures, a table for each cut, Pareto and two-by-two, with numbers as live formulas. */

import { quoteText } from '../score/score-formulas';
import type { Portfolio } from './build-portfolio';
import type { Cut, Group } from './cut-portfolio';
import { MIDDLE } from './fields';
import { byRevenue, sumOf } from './figures';
import type { CutKey } from './holdings';
import { type PageSheets, pageRows } from './page-rows';
import type { Page, PageCell, PageChart, PageLine } from './portfolio-page';

import type { PortfolioWord, SayPortfolio } from './portfolio-words';

/** Lines of the usual height that a chart covers. */
const CHART_LINES = 16;

export interface PageWords {
  readonly say: SayPortfolio;
  readonly cutName: (by: CutKey) => string;
  readonly groupName: (by: CutKey, group: Group) => string;
  readonly currency: string;
  /** Title, day, mark and a word on how the sheet is made. */
  readonly intro: readonly string[];
}

/** Longer tables and charts say little. */
const MOST_ROWS = 40;
const MOST_IN_CHART = 15;
const COLUMNS = 10;
const WHOLE = '0';
const MONEY = '#,##0';
const SHARE = '0%';
const RATIO = '0.00';

const formula = (expression: string): PageCell => ({ formula: `=${expression}` });
const BLANK = '""';

type Row = (rowNumber: number) => readonly [name: string, ...expressions: string[]];

export const buildPage = (portfolio: Portfolio, sheets: PageSheets, words: PageWords): Page => {
  const { holdings, cuts, pareto, spots } = portfolio;
  const rows = pageRows(portfolio, sheets);
  const say = (word: PortfolioWord) => words.say(word, { currency: words.currency });
  const lines: PageLine[] = words.intro.map((text) => ({ cells: [text] }));
  const [headings, tableHeads]: [number[], Page['tableHeads'][number][]] = [[], []];
  const wide = [lines.length];
  const charts: PageChart[] = [];
  const figureRow = lines.length + 3;
  const total = `$A$${figureRow}`;
  // Not `=""`, which Univer takes 0 for.
  const share = (revenue: string) => `IF(AND(ISNUMBER(${revenue}),N(${total})<>0),${revenue}/${total},"")`;
  const add = (...cells: PageCell[]): number => lines.push({ cells });

  /** Its chart shows the columns behind the names. */
  const addTable = (
    title: string,
    note: string,
    heads: readonly string[],
    formats: readonly string[],
    body: readonly Row[],
    chart?: Omit<PageChart, 'parts'> & {
      readonly columns: readonly [first: number, count: number];
      readonly rows: number;
    },
  ): number => {
    add();
    headings.push(add(title));
    wide.push(lines.length);
    const more = body.length - MOST_ROWS;
    for (const text of [note, more > 0 ? words.say('andMore', { count: more }) : '']) {
      if (text !== '') wide.push(add(text));
    }
    const headRow = add(...heads);
    tableHeads.push({ rowNumber: headRow, width: COLUMNS });
    for (const row of body.slice(0, MOST_ROWS)) {
      const [name, ...expressions] = row(lines.length + 1);
      lines.push({ cells: [name, ...expressions.map(formula)], formats: ['@', ...formats] });
    }
    if (chart) {
      const count = 1 + Math.min(MOST_IN_CHART, chart.rows);
      const [first, columns] = chart.columns;
      const names = chart.kind === 'Scatter' ? [] : [[headRow, 1, count, 1] as const];
      charts.push({ ...chart, parts: [...names, [headRow, first, count, columns]] });
    }
    return headRow;
  };

  let rooms = BLANK;
  const addCut = ({ by, groups, isOverlapping }: Cut): void => {
    const isOfPerson = by === 'accountManager';
    const hasTarget = isOfPerson || by === 'authorityLevel';
    const heads: PortfolioWord[] = ['accounts', 'keyAccounts', 'revenue', 'share', 'known', 'ratio'];
    if (hasTarget) heads.push('target');
    if (isOfPerson) heads.push('load', 'capacity');
    const shown = groups.filter(({ key }) => key !== null).length;
    const chart = {
      accountManager: {
        kind: 'Column',
        title: say('loadChart'),
        axes: ['', say('accounts')],
        columns: [9, 2],
        rows: shown,
      },
      region: {
        kind: 'Bar',
        title: say('regionChart'),
        axes: [say('revenue'), ''],
        columns: [4, 1],
        rows: shown,
      },
    } as const;
    const headRow = addTable(
      words.cutName(by),
      isOverlapping ? say('overlapping') : '',
      [words.cutName(by), ...heads.map(say)],
      [WHOLE, WHOLE, MONEY, SHARE, WHOLE, RATIO, MONEY, WHOLE, WHOLE],
      groups.map((group) => (rowNumber) => {
        const own = rows.ofGroup(by, group);
        const revenue = `D${rowNumber}`;
        const expressions = [
          rows.count(own),
          rows.keyAccounts(own),
          `IF(F${rowNumber}=0,"",${rows.revenue(own)})`,
          share(revenue),
          rows.known(own),
          rows.ratio(own),
        ];
        if (hasTarget) expressions.push(group.figures.target === null ? BLANK : rows.target(group));
        if (isOfPerson) {
          const isPerson = group.people.length > 0;
          expressions.push(isPerson ? rows.load(own) : BLANK, isPerson ? rows.capacity(group) : BLANK);
        }
        return [words.groupName(by, group), ...expressions];
      }),
      by === 'accountManager' || by === 'region' ? chart[by] : undefined,
    );
    if (isOfPerson) {
      // Of those the table leaves out, as of this day.
      const others = sumOf(groups.slice(MOST_ROWS).map(({ figures }) => figures.capacity)) || 0;
      rooms = `SUM(J${headRow + 1}:J${lines.length})+${others}`;
    }
  };

  const has = (by: CutKey) => cuts.some((cut) => cut.by === by);
  const pictures = [has('accountManager'), has('region'), pareto, spots.length > 0].filter(Boolean).length;
  for (let room = Math.ceil(pictures / 2) * CHART_LINES + 4; room > 0; room -= 1) add();
  for (const cut of cuts) addCut(cut);
  if (pareto) {
    addTable(
      say('pareto'),
      '',
      (['account', 'revenue', 'running', 'ratio'] as const).map(say),
      [MONEY, SHARE, RATIO],
      byRevenue(holdings).map((holding, index) => (rowNumber) => {
        const own = rows.ofRow(holding);
        const running = share(`SUM(B${rowNumber - index}:B${rowNumber})`);
        return [holding.name, rows.revenue(own), running, rows.ratio(own)];
      }),
      {
        kind: 'Combo',
        title: say('pareto'),
        axes: ['', say('revenue')],
        columns: [2, 2],
        rows: pareto.of,
      },
    );
  }
  if (spots.length > 0) {
    const fields = (['grow', 'build', 'keep', 'watch'] as const).map((field) => quoteText(say(field)));
    addTable(
      say('twoByTwo'),
      '',
      (['account', 'attractiveness', 'health', 'field'] as const).map(say),
      ['0.0', WHOLE, 'general'],
      spots.map(({ holding: { name }, health }) => (rowNumber) => {
        const pick = (first: number) =>
          `IF(C${rowNumber}>=${MIDDLE.health},${fields[first]},${fields[first + 1]})`;
        const field = `IF(B${rowNumber}>=${MIDDLE.attractiveness},${pick(0)},${pick(2)})`;
        return [name, rows.score(name), String(health), `IF(ISNUMBER(B${rowNumber}),${field},"")`];
      }),
      {
        kind: 'Scatter',
        title: say('twoByTwo'),
        axes: [say('attractiveness'), say('health')],
        columns: [2, 2],
        rows: spots.length,
      },
    );
  }

  const topFifth = `IFERROR((${rows.topRevenue(`ROUNDUP($D$${figureRow}/5,0)`)})/${total},"")`;
  const figures: readonly (readonly [label: PortfolioWord, expression: string, format: string])[] = [
    ['revenue', `IF(D${figureRow}=0,"",${rows.revenue(rows.all)})`, MONEY],
    ['accounts', rows.count(rows.all), WHOLE],
    ['keyAccounts', rows.keyAccounts(rows.all), WHOLE],
    ['known', rows.known(rows.all), WHOLE],
    ['topFifth', pareto ? topFifth : BLANK, SHARE],
    ['ratio', rows.ratio(rows.all), RATIO],
    ['load', rows.load(rows.all), WHOLE],
    ['capacity', rooms, WHOLE],
  ];
  tableHeads.push({ rowNumber: figureRow - 1, width: COLUMNS });
  lines[figureRow - 2] = { cells: figures.map(([label]) => say(label)) };
  lines[figureRow - 1] = {
    cells: figures.map(([, expression]) => formula(expression)),
    formats: figures.map(([, , format]) => format),
  };
  const chartTitles = (['loadChart', 'regionChart', 'pareto', 'twoByTwo'] as const).map(say);
  return {
    lines,
    headings,
    tableHeads,
    wide,
    figureRow,
    charts,
    chartLines: CHART_LINES,
    chartTitles,
    columns: COLUMNS,
  };
};
