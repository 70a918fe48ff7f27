/** Settings kept where reading them costs no round trip: with the spreadsheet itself, for what runs at every edit. */

import type { RawTable } from '../domain/table';
import { type SettingKey, settingDefaults } from '../schema/sheets/settings';
import type { GoogleSpreadsheet } from './google';
import { textSetting } from './settings';

const KEY = 'account-atlas-settings';
/** Longer ones are prose, which no rule asks for. */
const LONGEST = 500;

export type KeptSettings = { readonly [K in SettingKey]?: string };

const markOf = (spreadsheet: GoogleSpreadsheet) =>
  spreadsheet.getDeveloperMetadata().find((mark) => mark.getKey() === KEY);

/** Those that differ from their default; null when none were kept yet. A fact of structure. */
export function keptSettings(spreadsheet: GoogleSpreadsheet): KeptSettings | null {
  const text = markOf(spreadsheet)?.getValue();
  // Written by `keepSettings`.
  return text ? (JSON.parse(text) as KeptSettings) : null;
}

/** Keeps the settings as they were read; one round trip where they differ from what is kept. */
export function keepSettings(spreadsheet: GoogleSpreadsheet, settings: RawTable | null): void {
  const keys = Object.keys(settingDefaults) as SettingKey[];
  const entries = keys
    .map((key) => [key, textSetting(settings, key)] as const)
    .filter(([key, text]) => text !== settingDefaults[key] && text.length <= LONGEST);
  const value = JSON.stringify(Object.fromEntries(entries));
  const mark = markOf(spreadsheet);
  if (!mark) spreadsheet.addDeveloperMetadata(KEY, value);
  else if (mark.getValue() !== value) mark.setValue(value);
}
