import { createBench, resultOf } from './bench';

const CODE = `
  function onEdit(e) {
    const log = PropertiesService.getDocumentProperties();
    log.setProperty('event', JSON.stringify({
      authMode: String(e.authMode), a1: e.range.getA1Notation(), sheet: e.range.getSheet().getName(),
      source: e.source.getName(), email: e.user.getEmail(), keys: Object.keys(e).sort().join(' '),
      value: e.value, oldValue: e.oldValue }));
    log.setProperty('count', String(Number(log.getProperty('count') || 0) + 1));
  }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A3').setValue('script') }`;

describe('onEdit', () => {
  const stored = (bench: ReturnType<typeof createBench>, key: string) =>
    bench.workbench.snapshot().stores?.document?.[key];

  it('platform 3.3: gets the range, the source, the mode and the values as texts', () => {
    const bench = createBench(CODE);
    const outcome = bench.workbench.edited({ sheetId: 2, a1: 'B3', value: '5', oldValue: '4' });
    expect(outcome).toMatchObject({ state: 'done', record: { entryPoint: 'onEdit', authMode: 'LIMITED' } });
    expect(JSON.parse(stored(bench, 'event') ?? '')).toEqual({
      authMode: 'LIMITED',
      a1: 'B3',
      sheet: 'Other',
      source: 'Book',
      email: '',
      keys: 'authMode oldValue range source user value',
      value: '5',
      oldValue: '4',
    });
  });

  it('platform 3.3: gets neither value for a paste', () => {
    const bench = createBench(CODE);
    bench.workbench.edited({ sheetId: 1, a1: 'A1:B2' });
    expect(JSON.parse(stored(bench, 'event') ?? '')).toMatchObject({
      a1: 'A1:B2',
      keys: 'authMode range source user',
    });
  });

  it('costs nothing by its event object', () => {
    const { workbench, records } = createBench('function onEdit(e) {}');
    workbench.edited({ sheetId: 1, a1: 'A1' });
    expect(records).toEqual([expect.objectContaining({ serviceCalls: 0, roundTrips: 0 })]);
  });

  it('platform 3.2: is not raised by what a script writes', () => {
    const bench = createBench(CODE);
    resultOf(bench.workbench.runMenu('write'));
    expect(stored(bench, 'count')).toBeUndefined();
  });

  it('platform 3.2: queues at most two events while one runs', () => {
    const bench = createBench(CODE);
    let raised = false;
    bench.workbench.hooks = {
      beforeCall: () => {
        if (raised) return;
        raised = true;
        for (const a1 of ['A2', 'A3', 'A4', 'A5']) bench.workbench.edited({ sheetId: 1, a1 });
      },
    };
    bench.workbench.edited({ sheetId: 1, a1: 'A1' });
    expect(stored(bench, 'count')).toBe('3');
    expect(JSON.parse(stored(bench, 'event') ?? '')).toMatchObject({ a1: 'A3' });
  });

  it('is no error when the bundle has none', () => {
    const { workbench } = createBench('');
    expect(workbench.edited({ sheetId: 1, a1: 'A1' }).state).toBe('done');
  });
});

describe('the document', () => {
  it('is patched without triggers, keeping stores and selection', () => {
    const bench = createBench(CODE);
    const { workbench } = bench;
    workbench.edited({ sheetId: 1, a1: 'A1' });
    workbench.select(2, 'B2:C3');
    const { stores: _stores, ...patched } = workbench.snapshot();
    workbench.patch({ ...patched, name: 'Patched' });
    expect(workbench.snapshot()).toMatchObject({
      name: 'Patched',
      activeSheetId: 2,
      stores: { document: { count: '1' } },
    });
  });

  it('platform 3.1: takes its properties along when another is opened', () => {
    const { workbench } = createBench(`function keep() {
      PropertiesService.getDocumentProperties().setProperty('a', '1'); PropertiesService.getUserProperties().setProperty('b', '2') }`);
    const empty = workbench.snapshot();
    workbench.runMenu('keep');
    workbench.load({ ...empty, id: 'second' });
    expect(workbench.snapshot().stores).toEqual({ user: { b: '2' } });
    expect(workbench.takeChanges()).toEqual({ structure: true, cells: [] });
  });

  it('cannot be replaced while a script runs', () => {
    const { workbench } = createBench('function f() { Utilities.getUuid() }');
    workbench.hooks = { beforeCall: () => workbench.patch(workbench.snapshot()) };
    expect(workbench.runMenu('f')).toMatchObject({ state: 'failed' });
  });
});
