/** The portfolio of rows as the sheets hold them, on 21 November 2026 with room for ten accounts a person. */

import { createCheckContext } from '../../../src/domain/check/check-context';
import { buildPortfolio, type Portfolio } from '../../../src/domain/portfolio/build-portfolio';
import type { CutKey } from '../../../src/domain/portfolio/holdings';
import type { SheetKey } from '../../../src/schema/workbook';
import type { SampleRow } from '../cells/sample-tables';
import { tablesOf } from '../check/tables-of';

export const portfolioOf = (rows: { readonly [S in SheetKey]?: readonly SampleRow[] }): Portfolio =>
  buildPortfolio(createCheckContext(tablesOf(rows), [], [], { today: '2026-11-21', number: () => 10 }));

export const groupsOf = (portfolio: Portfolio, by: CutKey) =>
  (portfolio.cuts.find((cut) => cut.by === by)?.groups ?? []).map(({ key, figures }) => ({
    key,
    ...figures,
  }));
