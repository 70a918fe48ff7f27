/** Calls over Google's runner: one JSON string each way, and every failure typed. */

import { CallError, createClient } from '../../sidebar/client';
import type { ScriptRunner } from '../../sidebar/google-script';

/** A runner whose server is a function; a thrown error reaches the failure handler. */
function runnerOf(server: (request: string) => unknown): ScriptRunner {
  const build = (succeed: (answer: unknown) => void, fail: (error: unknown) => void): ScriptRunner => ({
    withSuccessHandler: (handler) => build(handler, fail),
    withFailureHandler: (handler) => build(succeed, handler),
    rpc: (request) => {
      let answer: unknown;
      try {
        answer = server(request);
      } catch (error) {
        fail(error);
        return;
      }
      succeed(answer);
    },
  });
  return build(
    () => undefined,
    () => undefined,
  );
}

const failureOf = (promise: Promise<unknown>): Promise<CallError> =>
  promise.then(
    () => Promise.reject(new Error('the call succeeded')),
    (error: unknown) => {
      if (error instanceof CallError) return error;
      throw error;
    },
  );

describe('createClient', () => {
  it('sends method and parameters as one JSON string and gives the data back', async () => {
    let sent = '';
    const call = createClient(() =>
      runnerOf((request) => {
        sent = request;
        return '{"ok":true,"data":{"shown":true}}';
      }),
    );
    await expect(call('showPerson', { id: 'C1' })).resolves.toEqual({ shown: true });
    expect(JSON.parse(sent)).toEqual({ method: 'showPerson', params: { id: 'C1' } });
  });

  it('hands on what the server refused, with its remedy', async () => {
    const refusal = { ok: false, code: 'LOCK_BUSY', message: 'Someone is writing.', remedy: 'Wait.' };
    const error = await failureOf(
      createClient(() => runnerOf(() => JSON.stringify(refusal)))('getSession', {}),
    );
    expect(error).toMatchObject({
      kind: 'refused',
      code: 'LOCK_BUSY',
      message: 'Someone is writing.',
      remedy: 'Wait.',
    });
  });

  it('tells a first call that fails from a later one, whatever the text', async () => {
    let isDown = true;
    const call = createClient(() =>
      runnerOf(() => {
        if (isDown) throw new Error('PERMISSION_DENIED');
        return '{"ok":true,"data":[]}';
      }),
    );
    expect((await failureOf(call('listReports', {}))).kind).toBe('firstCallFailed');
    isDown = false;
    await call('listReports', {});
    isDown = true;
    expect((await failureOf(call('listReports', {}))).kind).toBe('unreachable');
  });

  it('fails as a first call where Google is absent', async () => {
    expect((await failureOf(createClient(() => null)('getSession', {}))).kind).toBe('firstCallFailed');
  });

  it.each([[null], [''], ['<html>'], ['[1]'], ['null'], [{ ok: true }]])(
    'calls %p unreadable',
    async (answer) => {
      expect((await failureOf(createClient(() => runnerOf(() => answer))('getSession', {}))).kind).toBe(
        'unreadable',
      );
    },
  );
});
