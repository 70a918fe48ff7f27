/** Builds the Portfolio sheet: key figures, a table for each cut, Pareto and two-by-two, with numbers as live formulas. */

import { quoteText } from '../score/score-formulas';
import type { Portfolio } from './build-portfolio';
import type { Cut, Group } from './cut-portfolio';
import { MIDDLE } from './fields';
import type { CutKey } from './holdings';
import { type PageSheets, pageRows } from './page-rows';
import { CHART_LINES, type Page, type PageCell, type PageChart, type PageLine } from './portfolio-page';
import type { SayPortfolio } from './portfolio-words';

export interface PageWords {
  readonly say: SayPortfolio;
  readonly cutName: (by: CutKey) => string;
  readonly groupName: (by: CutKey, group: Group) => string;
  readonly currency: string;
  /** Lines above the figures, the title first. */
  readonly intro: readonly PageLine[];
}

/** Longer tables and charts say little. */
const MOST_ROWS = 40;
const MOST_IN_CHART = 15;
const COLUMNS = 11;

const formula = (expression: string): PageCell => ({ formula: `=${expression}` });
const BLANK = '""';

type Row = (rowNumber: number) => readonly [name: string, ...expressions: string[]];

export const buildPage = (portfolio: Portfolio, sheets: PageSheets, words: PageWords): Page => {
  const { say } = words;
  const { cuts, pareto, spots } = portfolio;
  const rows = pageRows(portfolio, sheets);
  const money = say('revenue', { currency: words.currency });
  const lines: (PageLine | null)[] = [...words.intro, null];
  const charts: PageChart[] = [];
  const figureRow = lines.length + 2;
  const total = `$C$${figureRow}`;
  const share = (expression: string) => `IF(N(${total})=0,"",${expression}/${total})`;

  /** @returns row of the headers */
  const addTable = (
    title: string,
    note: string,
    heads: readonly string[],
    formats: readonly string[],
    body: readonly Row[],
  ): number => {
    lines.push(null, { kind: 'heading', cells: [title] });
    const more = body.length > MOST_ROWS ? say('andMore', { count: body.length - MOST_ROWS }) : '';
    for (const text of [note, more]) if (text !== '') lines.push({ kind: 'quiet', cells: [text] });
    lines.push({ kind: 'head', cells: heads });
    const headRow = lines.length;
    for (const row of body.slice(0, MOST_ROWS)) {
      const [name, ...expressions] = row(lines.length + 1);
      lines.push({ kind: 'row', cells: [name, ...expressions.map(formula)], formats: ['@', ...formats] });
    }
    return headRow;
  };

  const addCut = ({ by, groups, isOverlapping }: Cut): void => {
    const isOfPerson = by === 'accountManager';
    const hasTarget = groups.some(({ target }) => target !== null);
    const headRow = addTable(
      words.cutName(by),
      isOverlapping ? say('overlapping') : '',
      [
        words.cutName(by),
        say('accounts'),
        say('keyAccounts'),
        money,
        say('share'),
        say('known'),
        say('ratio'),
        ...(isOfPerson ? [say('load'), say('capacity'), say('over')] : []),
        ...(hasTarget ? [say('target')] : []),
      ],
      ['0', '0', '#,##0', '0%', '0', '0.00', ...(isOfPerson ? ['0', '0', '0'] : []), '#,##0'],
      groups.map((group) => (rowNumber) => {
        const own = rows.ofGroup(by, group);
        const isPerson = group.capacity !== null;
        return [
          words.groupName(by, group),
          rows.count(own),
          rows.keyAccounts(own),
          `IF(F${rowNumber}=0,"",${rows.revenue(own)})`,
          share(`N(D${rowNumber})`),
          rows.known(own),
          rows.ratio(own),
          ...(isOfPerson
            ? [
                isPerson ? rows.load(own) : BLANK,
                isPerson ? rows.capacity(group) : BLANK,
                `IF(N(H${rowNumber})>N(I${rowNumber}),H${rowNumber}-I${rowNumber},"")`,
              ]
            : []),
          ...(hasTarget ? [group.target === null ? BLANK : rows.target(group)] : []),
        ];
      }),
    );
    const inChart = 1 + Math.min(MOST_IN_CHART, groups.filter(({ key }) => key !== null).length);
    const names = [headRow, 1, inChart, 1] as const;
    if (isOfPerson) {
      rooms = `SUM(I${headRow + 1}:I${headRow + Math.min(MOST_ROWS, groups.length)})`;
      const parts = [names, [headRow, 8, inChart, 2] as const];
      charts.push({ kind: 'column', title: say('loadChart'), axes: ['', say('accounts')], parts });
    } else if (by === 'region') {
      const parts = [names, [headRow, 4, inChart, 1] as const];
      charts.push({ kind: 'bar', title: say('regionChart'), axes: [money, ''], parts });
    }
  };

  let rooms = BLANK;
  const pictures = [cuts.find(({ by }) => by === 'accountManager'), cuts.find(({ by }) => by === 'region')];
  const chartCount = [...pictures, pareto, spots[0]].filter(Boolean).length;
  const figures = lines.length;
  for (let line = Math.ceil(chartCount / 2) * CHART_LINES + 3; line > 0; line -= 1) lines.push(null);

  for (const cut of cuts) addCut(cut);
  if (pareto) {
    const headRow = addTable(
      say('pareto'),
      '',
      [say('account'), money, say('running'), say('ratio')],
      ['#,##0', '0%', '0.00'],
      pareto.curve.map(({ rowNumber: accountRow, account }, index) => (rowNumber) => {
        const own = rows.ofRow(accountRow);
        const running = share(`SUM(B${rowNumber - index}:B${rowNumber})`);
        return [account, rows.revenue(own), running, rows.ratio(own)];
      }),
    );
    const parts = [[headRow, 1, 1 + Math.min(MOST_IN_CHART, pareto.of), 3] as const];
    charts.push({ kind: 'combo', title: say('pareto'), axes: ['', money], parts });
  }
  if (spots.length > 0) {
    const [grow, build, keep, watch] = (['grow', 'build', 'keep', 'watch'] as const).map((field) =>
      quoteText(say(field)),
    );
    const headRow = addTable(
      say('twoByTwo'),
      '',
      [say('account'), say('attractiveness'), say('health'), say('field')],
      ['0.0', '0', 'general'],
      spots.map(({ holding: { name }, health }) => (rowNumber) => {
        const pick = (near: string | undefined, far: string | undefined) =>
          `IF(C${rowNumber}>=${MIDDLE.health},${near},${far})`;
        const field = `IF(B${rowNumber}>=${MIDDLE.attractiveness},${pick(grow, build)},${pick(keep, watch)})`;
        return [name, rows.score(name), String(health), `IF(B${rowNumber}="","",${field})`];
      }),
    );
    charts.push({
      kind: 'scatter',
      title: say('twoByTwo'),
      axes: [say('attractiveness'), say('health')],
      parts: [[headRow, 2, 1 + Math.min(MOST_ROWS, spots.length), 2]],
    });
  }
  const topFifth = rows.topRevenue(`ROUNDUP($D$${figureRow}/5,0)`);
  const figureCells: readonly (readonly [label: string, expression: string, format: string])[] = [
    [say('accounts'), rows.count(rows.all), '0'],
    [say('keyAccounts'), rows.keyAccounts(rows.all), '0'],
    [money, `IF(D${figureRow}=0,"",${rows.revenue(rows.all)})`, '#,##0'],
    [say('known'), rows.known(rows.all), '0'],
    [say('topFifth'), pareto === null ? BLANK : `IFERROR((${topFifth})/${total},"")`, '0%'],
    [say('ratio'), rows.ratio(rows.all), '0.00'],
    [say('load'), rows.load(rows.all), '0'],
    [say('capacity'), rooms, '0'],
  ];
  lines[figures] = { kind: 'labels', cells: figureCells.map(([label]) => label) };
  lines[figures + 1] = {
    kind: 'figures',
    cells: figureCells.map(([, expression]) => formula(expression)),
    formats: figureCells.map(([, , format]) => format),
  };
  const chartTitles = (['loadChart', 'regionChart', 'pareto', 'twoByTwo'] as const).map((title) =>
    say(title),
  );
  return { lines, charts, chartTitles, chartRow: figureRow + 2, columns: COLUMNS };
};
