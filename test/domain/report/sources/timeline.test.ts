/** The way from point A to point B. */

import { contextOf, type RowsBySheet } from '../report-bed';

const account = 'Acme';
const timelineOf = (given: object, rows: RowsBySheet = {}) =>
  contextOf({ accounts: [{ name: account, ...given }], ...rows }, { account })
    .rowsOf('timeline')
    .map(({ values: { kind, label, start, end, tone } }) => [
      kind,
      kind === 'action' ? label : '',
      start,
      end,
      tone,
    ]);
const point = (kind: string, day: string) => [kind, '', day, day, 'plain'];
const renewal = { name: 'Desk', account, kind: 'renewal', stage: 'proposal', expectedClose: '2027-03-01' };

describe('the timeline', () => {
  it('goes half a year back from the tender, over the start of the customer’s financial year', () => {
    expect(timelineOf({ tenderDate: '2027-05-31', financialYearStart: 'm01' })).toEqual([
      point('pointA', '2026-11-30'),
      point('yearStart', '2027-01-01'),
      point('pointB', '2027-05-31'),
    ]);
  });
  it('goes back from our next renewal where no tender lies ahead', () => {
    const opportunities = [
      { ...renewal, expectedClose: '2027-06-01' },
      renewal,
      { ...renewal, stage: 'won', expectedClose: '2026-12-01' },
    ];
    expect(timelineOf({ tenderDate: '2026-11-20' }, { opportunities })).toEqual([
      point('pointA', '2026-09-01'),
      point('pointB', '2027-03-01'),
    ]);
    expect(timelineOf({ tenderDate: '2026-11-21' }, { opportunities })).toContainEqual(
      point('pointB', '2026-11-21'),
    );
  });
  it('has no rows where no day is known', () => {
    expect(
      timelineOf({ financialYearStart: 'm01' }, { opportunities: [{ ...renewal, expectedClose: null }] }),
    ).toEqual([]);
    expect(timelineOf({ tenderDate: '2020-01-01' })).toEqual([]);
  });
  it('tells what is planned in that time: done, late, under way, still to begin', () => {
    const action = (name: string, start: string | null, due: string | null, status: string | null) => ({
      action: name,
      account,
      start,
      due,
      status,
    });
    const strategy = [
      action('Done', '2026-09-01', '2026-10-15', 'done'),
      action('Late', null, '2026-11-20', 'inProgress'),
      action('Now', '2026-11-01', '2026-12-01', 'inProgress'),
      action('Next', '2026-12-01', null, null),
      action('Dropped', '2026-12-01', '2026-12-02', 'dropped'),
      action('Before', '2026-01-01', '2026-08-30', 'done'),
      action('After', '2027-03-02', '2027-04-01', null),
      action('Undated', null, null, null),
      action('Reversed', '2026-12-24', '2026-12-01', null),
    ];
    expect(timelineOf({}, { opportunities: [renewal], strategy }).slice(1, -1)).toEqual([
      ['action', 'Done', '2026-09-01', '2026-10-15', 'good'],
      ['action', 'Late', '2026-11-20', '2026-11-20', 'bad'],
      ['action', 'Now', '2026-11-01', '2026-12-01', 'plain'],
      ['action', 'Next', '2026-12-01', '2026-12-01', 'quiet'],
      ['action', 'Reversed', '2026-12-01', '2026-12-24', 'quiet'],
    ]);
  });
});
