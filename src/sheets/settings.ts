/** Reads single settings from the Settings sheet; what is missing or unreadable has its default. */

import type { RawTable } from '../domain/table';
import { type SettingKey, settingDefaults } from '../schema/sheets/settings';

/** Trimmed text; the default when the sheet, the row or the value is missing. */
export function textSetting(settings: RawTable | null, key: SettingKey): string {
  if (!settings) return settingDefaults[key];
  const { columnIndexes, cells } = settings;
  const [idIndex = -1, valueIndex = -1] = ['id', 'value'].map((column) => columnIndexes.get(column));
  const row = cells.find(({ [idIndex]: id }) => id === key) || [];
  const value = row[valueIndex];
  const text = value === undefined || typeof value === 'object' ? '' : String(value).trim();
  return text || settingDefaults[key];
}

/** Reads a decimal comma too. The default when the value is no number. */
export const numberSetting = (settings: RawTable | null, key: SettingKey): number =>
  numberIn(textSetting(settings, key), key);

/** As `numberSetting`, of a text. */
export function numberIn(text: string, key: SettingKey): number {
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : Number(settingDefaults[key]);
}

/** The words of a setting that lists some, each once. */
export const wordsIn = (text: string): readonly string[] =>
  [...new Set(text.split(/[,;\n]/).map((word) => word.trim()))].filter(Boolean);
