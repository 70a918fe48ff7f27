/** The ways in: which function runs, with which arguments, and what becomes of its result. */

import { authModeEnum } from '../services/script-app';
import { SpreadsheetApp } from '../spreadsheet/spreadsheet-app';
import { User } from '../spreadsheet/user';
import type { EditFacts } from './edit-event';
import type { Execution } from './execution';
import type { ExecutionKind } from './execution-kind';
import { toClient } from './script-run-values';
import type { LoadedScript } from './script-runner';

export interface Entry {
  readonly kind: ExecutionKind;
  readonly functionName: string;
  /** Triggers a bundle does not have are no error. */
  readonly optional: boolean;
  /** Host values; built anew at every run, free of charge for the script. */
  readonly args: (script: LoadedScript, execution: Execution) => readonly unknown[];
  /** The outcome's value, made of the script's settled result. */
  readonly result: (settled: unknown, script: LoadedScript) => unknown;
}

export function menuEntry(functionName: string): Entry {
  return { kind: 'menu', functionName, optional: false, args: () => [], result: () => undefined };
}

/** @param args as `toServer` left them */
export function scriptRunEntry(functionName: string, args: readonly unknown[]): Entry {
  return {
    kind: 'scriptRun',
    functionName,
    optional: false,
    args: () => args,
    result: (settled, { membrane }) => toClient(settled, (value) => membrane.unwrap(value) !== undefined),
  };
}

/** Arguments are cell values, or rows × columns of them for a range. */
export function customFunctionEntry(functionName: string, args: readonly unknown[]): Entry {
  return {
    kind: 'customFunction',
    functionName,
    optional: false,
    args: () => args,
    result: (settled, { membrane }) => membrane.toHost(settled),
  };
}

/** `onInstall` runs once, with full authority, when the add-on is installed from inside the editor (platform 3.2). */
export function openEntry(functionName: 'onOpen' | 'onInstall'): Entry {
  return {
    kind: functionName === 'onOpen' ? 'simpleTrigger' : 'install',
    functionName,
    optional: true,
    args: (script, execution) => [eventBase(script, execution)],
    result: () => undefined,
  };
}

export function editEntry(facts: EditFacts): Entry {
  return {
    kind: 'simpleTrigger',
    functionName: 'onEdit',
    optional: true,
    args: (script, execution) => {
      const { sheetId, a1, value, oldValue } = facts;
      const range = spreadsheetOf(script)
        .getSheets()
        .find((sheet) => sheet.getSheetId() === sheetId)
        ?.getRange(a1);
      return [
        {
          ...eventBase(script, execution),
          range,
          ...(value === undefined ? {} : { value }),
          ...(oldValue === undefined ? {} : { oldValue }),
        },
      ];
    },
    result: () => undefined,
  };
}

/** What every event of a simple trigger has; the person's address is not told (platform 3.2). */
function eventBase(script: LoadedScript, execution: Execution): Readonly<Record<string, unknown>> {
  return {
    authMode: authModeEnum(execution.authMode),
    source: spreadsheetOf(script),
    user: new User(''),
  };
}

function spreadsheetOf({ services }: LoadedScript): ReturnType<SpreadsheetApp['getActiveSpreadsheet']> {
  const service = services.SpreadsheetApp;
  if (!(service instanceof SpreadsheetApp)) throw new Error('SpreadsheetApp is missing from the services.');
  return service.getActiveSpreadsheet();
}
