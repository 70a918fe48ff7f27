import { createBench, evaluate, failureOf, resultOf } from '../host/bench';

const PROPERTIES = 'const store = PropertiesService.getUserProperties();';
const CACHE = 'const cache = CacheService.getDocumentCache();';

function failure(body: string): string {
  return failureOf(createBench(`function f() { ${body} }`).workbench.runMenu('f'));
}

describe('properties', () => {
  it('keep texts by key', () => {
    const script = `${PROPERTIES} store.setProperty('a', 1).setProperties({ b: 'two', c: true });
      store.deleteProperty('c');
      return [store.getProperty('a'), store.getProperty('none'), store.getKeys(), store.getProperties()]`;
    expect(evaluate(script)).toEqual(['1', null, ['a', 'b'], { a: '1', b: 'two' }]);
  });

  it('replace all others on demand', () => {
    const script = `${PROPERTIES} store.setProperty('a', '1'); store.setProperties({ b: '2' }, true); return store.getKeys()`;
    expect(evaluate(script)).toEqual(['b']);
  });

  it('are separate for document, person and script, and outlive an execution', () => {
    const { workbench } = createBench(`
      function put() { PropertiesService.getDocumentProperties().setProperty('k', 'd'); PropertiesService.getScriptProperties().setProperty('k', 's') }
      function get() { return ['Document', 'User', 'Script'].map((n) => PropertiesService['get' + n + 'Properties']().getProperty('k')) }`);
    workbench.runMenu('put');
    expect(resultOf(workbench.callServer('get', []))).toEqual(['d', null, 's']);
    expect(workbench.snapshot().stores).toEqual({ document: { k: 'd' }, script: { k: 's' } });
  });

  it('platform 4: hold 9 kB a value and 500 kB in all', () => {
    expect(failure(`${PROPERTIES} store.setProperty('k', 'é'.repeat(4609))`)).toBe(
      'Exception: Argument too large: value',
    );
    expect(evaluate(`${PROPERTIES} store.setProperty('k', 'é'.repeat(4608)); return 1`)).toBe(1);
    expect(
      failure(`${PROPERTIES} for (let i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000))`),
    ).toContain('property storage quota');
  });

  it('platform 4: may be used 50,000 times a day', () => {
    const { workbench } = createBench(
      `function f(n) { ${PROPERTIES} for (let i = 0; i < n; i++) store.getProperty('a') }`,
    );
    expect(workbench.callServer('f', [50_000]).state).toBe('done');
    expect(failureOf(workbench.callServer('f', [1]))).toContain('too many times for one day');
    workbench.clock.advance(86_400_000);
    expect(workbench.callServer('f', [1]).state).toBe('done');
  });

  it('refuse what is no text', () => {
    expect(failure(`${PROPERTIES} store.setProperty('k', null)`)).toContain(
      "don't match the method signature",
    );
    expect(failure(`${PROPERTIES} store.setProperty('k', {})`)).toContain("don't match the method signature");
  });
});

describe('a cache', () => {
  it('platform 4: forgets after its time, 600 seconds unless told', () => {
    const { workbench } = createBench(`
      function put() { ${CACHE} cache.put('a', '1'); cache.putAll({ b: '2', c: '3' }, 5); cache.put('d', '4', 99999) }
      function get() { ${CACHE} return cache.getAll(['a', 'b', 'c', 'd', 'none']) }`);
    workbench.runMenu('put');
    const cachedAfter = (seconds: number) => {
      workbench.clock.advance(seconds * 1_000);
      return resultOf(workbench.callServer('get', []));
    };
    expect(cachedAfter(0)).toEqual({ a: '1', b: '2', c: '3', d: '4' });
    expect(cachedAfter(5)).toEqual({ a: '1', d: '4' });
    expect(cachedAfter(595)).toEqual({ d: '4' });
    expect(cachedAfter(21_000)).toEqual({});
  });

  it('platform 4: holds 100 kB a value, 250 characters a key and 1,000 items', () => {
    expect(failure(`${CACHE} cache.put('a', 'x'.repeat(102401))`)).toBe(
      'Exception: Argument too large: value',
    );
    expect(failure(`${CACHE} cache.put('k'.repeat(251), '')`)).toBe('Exception: Argument too large: key');
    const script = `${CACHE} for (let i = 0; i <= 1000; i++) cache.put('k' + i, 'v', 100 + i);
      return [cache.get('k0'), cache.get('k1000')]`;
    expect(evaluate(script)).toEqual([null, 'v']);
  });

  it('removes', () => {
    const script = `${CACHE} cache.putAll({ a: 1, b: 2, c: 3 }); cache.remove('a'); cache.removeAll(['b']);
      return cache.getAll(['a', 'b', 'c'])`;
    expect(evaluate(script)).toEqual({ c: '3' });
  });
});
