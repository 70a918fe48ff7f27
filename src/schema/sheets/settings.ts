/** Settings: one row is a setting of this workbook; the hidden id is the setting's key. */
import { defineSheet } from '../column';

export const settings = defineSheet({
  key: 'settings',
  nameColumn: 'setting',
  frozenColumns: 1,
  columns: [
    { key: 'setting', kind: 'text', required: true, width: 240 },
    { key: 'value', kind: 'text', width: 240 },
    { key: 'help', kind: 'longText', width: 480 },
    { key: 'id', kind: 'id' },
  ],
});

/** Every setting with its value until somebody changes it. Numbers and codes are kept as text, as people type them. */
export const settingDefaults = {
  /** `auto` follows the spreadsheet's locale. */
  language: 'auto',
  /** Our own e-mail domains, comma-separated; blank: unknown. */
  ownDomains: '',
  /** ISO 4217 code shown beside money. */
  currency: 'EUR',
  /** Most accounts that may be key at one time (K8). */
  keyAccountCap: '10',
  /** Lowest score that can make an account key, 1-10. */
  minimumScore: '6',
  /** Raised by hand when the criteria change their meaning (K11). */
  criteriaVersion: '1',
  /** What makes an account key here, in the team's own words (K1). */
  keyAccountDefinition: '',
  /** Buying-team sizes of B3. */
  buyingTeamMinimum: '5',
  buyingTeamTypical: '10',
} as const;
export type SettingKey = keyof typeof settingDefaults;
