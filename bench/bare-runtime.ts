/** What every execution pays before its first line: loading the bundle in a runtime that holds ECMAScript only. */

import * as vm from 'node:vm';
import { createNodeRealm } from '../workbench/headless/node-realm';
import { medianOf } from './measure';

export interface LoadTimes {
  /** Compiling and running the bundle's text. */
  readonly load: number;
  /** A request that reads nothing, just after loading. */
  readonly firstCall: number;
}

/** The services are there and never called: the request is answered from the contract. */
const SERVICES = ['SpreadsheetApp', 'HtmlService', 'LockService', 'Utilities'];
const REQUEST = `rpc('{"method":"listMethods"}')`;

export async function measureLoad(code: string): Promise<LoadTimes> {
  let version = 0;
  const empty = () => {
    // Another text each time, or the engine would find it compiled.
    version += 1;
    return { context: vm.createContext({}), source: `${code}\n// ${version}` };
  };
  const load = await medianOf(empty, ({ context, source }) => {
    new vm.Script(source).runInContext(context);
  });
  const loaded = () => {
    const realm = createNodeRealm({ timeoutMilliseconds: 30_000 });
    for (const name of SERVICES) realm.define(name, {});
    realm.define('Session', { getActiveUserLocale: () => 'en' });
    realm.define('console', console);
    realm.evaluate(code);
    return realm;
  };
  const firstCall = await medianOf(loaded, (realm) => {
    if (!String(realm.evaluate(REQUEST)).startsWith('{"ok":true')) throw new Error('The call failed.');
  });
  return { load, firstCall };
}
