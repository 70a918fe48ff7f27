import { createBench, evaluate, failureOf, NOON, resultOf } from '../host/bench';

const CODE = `
  function hold() {
    const lock = LockService.getDocumentLock();
    const got = lock.tryLock(1000);
    Utilities.sleep(1);
    return [got, lock.hasLock()];
  }
  function attempt(ms) { const got = LockService.getDocumentLock().tryLock(ms); return [got, LockService.getDocumentLock().hasLock()] }
  function insist(ms) { LockService.getDocumentLock().waitLock(ms) }
  function script() { return LockService.getScriptLock().tryLock(0) }`;

describe('a lock', () => {
  it('platform 4: keeps out another execution, which waits on the clock and gives up', () => {
    const { workbench } = createBench(CODE);
    const seen: unknown[] = [];
    workbench.hooks = {
      beforeCall: (_number, name) => {
        if (name !== 'Utilities.sleep') return;
        workbench.hooks = {};
        seen.push(resultOf(workbench.callServer('attempt', [2_000])), workbench.clock.now() - NOON);
        seen.push(
          failureOf(workbench.callServer('insist', [500])),
          resultOf(workbench.callServer('script', [])),
        );
      },
    };
    expect(resultOf(workbench.callServer('hold', []))).toEqual([true, true]);
    expect(seen).toEqual([
      [false, false],
      2_000,
      'Exception: Lock timeout: another process was holding the lock for too long.',
      true,
    ]);
  });

  it('platform 4: is free again at the end of the execution that held it', () => {
    const { workbench } = createBench(CODE);
    workbench.callServer('hold', []);
    expect(resultOf(workbench.callServer('attempt', [0]))).toEqual([true, true]);
  });

  it('is got by waiting when its holder lets go in time', () => {
    const { workbench } = createBench(CODE);
    workbench.locks.holdElsewhere('document', 700);
    expect(resultOf(workbench.callServer('attempt', [500]))).toEqual([false, false]);
    expect(resultOf(workbench.callServer('attempt', [500]))).toEqual([true, true]);
    expect(workbench.clock.now() - NOON).toBe(700);
  });

  it('platform 4: is granted again to its holder, and never with a negative wait', () => {
    const script = `const lock = LockService.getDocumentLock(); const other = LockService.getDocumentLock();
      const got = [lock.tryLock(-1), lock.hasLock(), lock.tryLock(0), other.tryLock(0), other.hasLock()];
      other.releaseLock();
      return got.concat(lock.hasLock());`;
    expect(evaluate(script)).toEqual([false, false, true, true, true, false]);
  });

  it('platform 4: sends no pending write when it is released', () => {
    const { workbench } = createBench(`
      function range() { return SpreadsheetApp.getActiveSheet().getRange('A3') }
      function f(flush) {
        const lock = LockService.getDocumentLock(); lock.waitLock(0);
        range().setValue('new');
        if (flush) SpreadsheetApp.flush();
        lock.releaseLock(); Utilities.sleep(1);
        range().setValue('');
      }
      function other() { return [LockService.getDocumentLock().tryLock(0), range().getValue()] }`);
    const seen: unknown[] = [];
    workbench.hooks = {
      beforeCall: (_number, name) =>
        name === 'Utilities.sleep' && seen.push(resultOf(workbench.callServer('other', []))),
    };
    workbench.callServer('f', [false]);
    workbench.callServer('f', [true]);
    expect(seen).toEqual([
      [true, ''],
      [true, 'new'],
    ]);
  });
});
