/** Settings: one row is a setting of this workbook; the hidden id is the setting's key. */
import { defineSheet, idColumn, longText, nameText, text } from '../column';
import { type OpenVocabulary, openVocabularies } from '../vocabularies';

export const settings = defineSheet('essential', [
  nameText('setting'),
  text('value'),
  longText('help'),
  idColumn,
]);

/** Key of the setting that holds a team's own words for an open list, comma-separated. */
export const ownWordsKey = <V extends OpenVocabulary>(vocabulary: V): `own:${V}` => `own:${vocabulary}`;

// `fromEntries` forgets the keys it is given.
const ownWords = Object.fromEntries(openVocabularies.map((list) => [ownWordsKey(list), ''])) as Readonly<
  Record<`own:${OpenVocabulary}`, ''>
>;

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
  /** Raised when criteria saved in the panel weigh or mean something else (K11); by hand after edits in the sheet. */
  criteriaVersion: '1',
  /** What makes an account key here, in the team's own words (K1). */
  keyAccountDefinition: '',
  /** Buying-team sizes of B3. */
  buyingTeamMinimum: '5',
  buyingTeamTypical: '10',
  /** Accounts a person can look after when Team does not say (G5). */
  capacity: '10',
  /** Months before a tender at which its preparation should start (Q3). */
  tenderLeadMonths: '6',
  /** Months after which a SWOT should be looked at again (A3). */
  swotMonths: '12',
  /** Months after which ratings should be looked at again (K9). */
  ratingMonths: '12',
  /** Days without contact after which a champion counts as silent (domain 3.9). */
  silentDays: '30',
  /** Days before a renewal at which one contact alone is a risk (domain 3.9). */
  renewalDays: '180',
  /** Months the key-account programme is planned for: 12, 24 or 36 (K14). */
  programmeMonths: '24',
  /** Dedicated people, own offers and the like, in words (K18). */
  keyAccountBenefits: '',
  /** Whether a key-account programme suits us (K12-K14): `yes`, `partly`, `no`, or blank while nobody has answered. */
  readinessSalesProcess: '',
  readinessUpsell: '',
  readinessExpansion: '',
  readinessCompetition: '',
  readinessCapacity: '',
  /** Whether a customer who buys little opens doors to others (the exception of K13): `yes` or `no`. */
  readinessFootInDoor: '',
  ...ownWords,
} as const;
export type SettingKey = keyof typeof settingDefaults;
