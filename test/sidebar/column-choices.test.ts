/** Corrections of an import's columns. */

import { chooseColumn, sourceHeaders, sourcesAsValue } from '../../sidebar/import/column-choices';
import type { ImportPlanView } from '../../src/rpc/contract';

const plan: ImportPlanView = {
  sheet: 'Export',
  account: null,
  columns: [
    { key: 'name', label: 'Name', sources: ['First, name', 'Last name'] },
    { key: 'title', label: 'Title', sources: ['Job'] },
  ],
  unmatched: ['Status'],
  rows: 1,
  created: 1,
  updated: 0,
  unchanged: 0,
  skipped: 0,
  skippedRows: [],
  unresolvedManagers: 0,
  repeatedIds: [],
  newAccounts: [],
  notes: [],
};

describe('the columns of an import', () => {
  it('offers every source header once', () => {
    expect(sourceHeaders(plan)).toEqual(['First, name', 'Last name', 'Job', 'Status']);
  });
  it('sends every column with the changed one', () => {
    expect(chooseColumn(plan, 'title', 'Status')).toEqual({
      name: ['First, name', 'Last name'],
      title: ['Status'],
    });
  });
  it('sends a column left out as an empty list', () => {
    expect(chooseColumn(plan, 'title', '')).toEqual({ name: ['First, name', 'Last name'], title: [] });
  });
  it('keeps several sources of one column apart whatever their headers contain', () => {
    const value = sourcesAsValue(['a,b', 'c + d']);
    expect(chooseColumn(plan, 'name', value).name).toEqual(['a,b', 'c + d']);
  });
});
