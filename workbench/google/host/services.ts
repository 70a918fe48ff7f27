/** All services an execution sees, by the name of their global. */

import { CacheService, type CacheStore } from '../services/cache-service';
import { Charts } from '../services/charts';
import { HtmlService } from '../services/html-service';
import type { RunInScript } from '../services/html-template';
import { LockService, type LockTable } from '../services/lock-service';
import { Logger } from '../services/logger';
import { PropertiesService, type PropertyQuota } from '../services/properties-service';
import { outsideService, ScriptApp } from '../services/script-app';
import { Session } from '../services/session';
import { Ui, type UiHost } from '../services/ui';
import { Utilities } from '../services/utilities';
import { createSpreadsheetApp } from '../spreadsheet/spreadsheet-app';
import type { Workbook } from '../spreadsheet/workbook';
import type { Execution } from './execution';
import type { Manifest } from './manifest';
import { OUTSIDE_SERVICES } from './permissions';

/** What outlives executions and documents: the person's and the script's stores, caches, locks and counters. */
export interface SharedState {
  readonly userStore: Map<string, string>;
  readonly scriptStore: Map<string, string>;
  readonly caches: Readonly<Record<'document' | 'user' | 'script', CacheStore>>;
  readonly locks: LockTable;
  readonly propertyQuota: PropertyQuota;
}

/** Remembers the stores and caches as they are; the result puts them back. */
export function checkpointOf(shared: SharedState): () => void {
  const maps: Map<string, unknown>[] = [
    shared.userStore,
    shared.scriptStore,
    ...Object.values(shared.caches),
  ];
  const copies = maps.map((map) => [...map]);
  return () => {
    maps.forEach((map, index) => {
      map.clear();
      for (const [key, value] of copies[index] ?? []) map.set(key, value);
    });
  };
}

export interface ServicesOptions {
  readonly execution: Execution;
  readonly workbook: Workbook;
  readonly shared: SharedState;
  readonly manifest: Manifest;
  readonly html: Readonly<Record<string, string>>;
  readonly email: string;
  readonly userLocale: string;
  readonly uiHost: UiHost;
  readonly runInScript: RunInScript;
  readonly random: () => number;
}

export type Services = Readonly<Record<string, object>>;

export function createServices(options: ServicesOptions): Services {
  const { execution, workbook, shared } = options;
  const now = (): number => execution.now();
  const ui = new Ui(options.uiHost);
  return {
    SpreadsheetApp: createSpreadsheetApp(workbook, execution, () => ui),
    Charts: new Charts(),
    HtmlService: new HtmlService(options.html, options.runInScript),
    PropertiesService: new PropertiesService({
      documentStore: workbook.store('document'),
      userStore: shared.userStore,
      scriptStore: shared.scriptStore,
      userReadOnly: execution.authMode === 'CUSTOM_FUNCTION',
      spend: () => shared.propertyQuota.spend(now()),
      beforeEffect: () => execution.effect(),
    }),
    CacheService: new CacheService(shared.caches, now, () => execution.effect()),
    LockService: new LockService(shared.locks, execution),
    Session: new Session({
      email: options.email,
      userLocale: options.userLocale,
      scriptTimeZone: options.manifest.timeZone,
    }),
    Utilities: new Utilities({
      sleep: (milliseconds) => execution.sleep(milliseconds),
      random: options.random,
    }),
    Logger: new Logger(execution.log),
    ScriptApp: new ScriptApp(),
    ...Object.fromEntries(OUTSIDE_SERVICES.map((name) => [name, outsideService(name)])),
  };
}
