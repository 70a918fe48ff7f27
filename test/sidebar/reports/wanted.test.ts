import { wantedOf } from '../../../sidebar/reports/wanted';

describe('what the report page is to show', () => {
  it('is what was handed over', () => {
    const wanted = {
      report: 'kpis',
      manager: 'Dana Reed',
      from: '2026-01-01',
      to: '2026-06-30',
      parts: ['trend'],
    };
    expect(wantedOf({ account: null, report: null, wanted })).toEqual(wanted);
    expect(wantedOf({ account: 'Contoso', report: 'reviewPack', wanted: null })).toEqual({
      account: 'Contoso',
      report: 'reviewPack',
    });
  });

  it('is nothing without a report, and leaves out what is broken', () => {
    expect(wantedOf({ account: 'Contoso', report: null, wanted: { report: 3 } })).toBeNull();
    const wanted = { report: 'kpis', account: 7, from: 'soon', to: '2026-02-30', parts: 'all' };
    expect(wantedOf({ account: null, report: null, wanted })).toEqual({ report: 'kpis' });
    expect(wantedOf({ account: null, report: 'kpis', wanted: { parts: [1, null] } })).toEqual({
      report: 'kpis',
    });
  });
});
