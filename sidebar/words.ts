/** Gives every component the wording of the page's language. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import * as en from '../src/locales/en/choices';
import * as enWords from '../src/locales/en/panels';
import * as fa from '../src/locales/fa/choices';
import * as faWords from '../src/locales/fa/panels';
import { type Facts, formatMessage, type Panels } from '../src/locales/message';

export type PanelKey = keyof Panels;
/** The choice lists that the page shows. */
export type ShownVocabulary = 'standing' | 'coverage' | 'confidence' | 'buyingRole' | 'support' | 'feeling';

export interface Words {
  /** The language the wording is in, which may be English for a language without wording. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  say(key: PanelKey, facts?: Facts): string;
  /** The label of a choice; a word of the team's own is shown as it is. */
  choice(vocabulary: ShownVocabulary, key: string): string;
  /** Two letters for a role; the team's own word gives its first two. */
  badge(role: string): string;
  /** What stands before the other person's name in a tie; the team's own word as it is. */
  tie(kind: string, isOut: boolean): string;
  /** `digits` decimals at most; `least` decimals at least. */
  number(value: number, digits?: number, least?: number): string;
  percent(share: number): string;
  /** @param day ISO day */
  day(day: string): string;
}

type ShownChoices = Readonly<Record<ShownVocabulary, Readonly<Record<string, string>>>>;

// Named one by one, so that the bundle leaves out the lists that only the sheets need.
const enChoices: ShownChoices = {
  standing: en.standing,
  coverage: en.coverage,
  confidence: en.confidence,
  buyingRole: en.buyingRole,
  support: en.support,
  feeling: en.feeling,
};
const faChoices: ShownChoices = {
  standing: fa.standing,
  coverage: fa.coverage,
  confidence: fa.confidence,
  buyingRole: fa.buyingRole,
  support: fa.support,
  feeling: fa.feeling,
};

interface Language {
  readonly panels: Panels;
  readonly badges: Readonly<Record<string, string>>;
  readonly ties: Readonly<Record<string, readonly [out: string, into: string]>>;
  readonly choices: ShownChoices;
  readonly direction: 'ltr' | 'rtl';
}

const languages: Readonly<Record<'en' | 'fa', Language>> = {
  en: { ...enWords, choices: enChoices, direction: 'ltr' },
  fa: { ...faWords, choices: faChoices, direction: 'rtl' },
};

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u202a-\u202e]/;

/** Keeps a name in the other writing direction from reordering the sentence around it. */
function isolate(facts: Facts, direction: 'ltr' | 'rtl'): Facts {
  const isolated: Record<string, string | number> = {};
  for (const [name, fact] of Object.entries(facts)) {
    const isRisky = typeof fact === 'string' && (direction === 'rtl' || RIGHT_TO_LEFT.test(fact));
    isolated[name] = isRisky ? `\u2068${fact}\u2069` : fact;
  }
  return isolated;
}

/** A team's own word may be `constructor`, which every object answers to. */
const own = <V>(record: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.prototype.propertyIsEnumerable.call(record, key) ? record[key] : undefined;

export function createWords(wanted: string): Words {
  const language = wanted.toLowerCase().startsWith('fa') ? 'fa' : 'en';
  const { panels, badges, ties, choices, direction } = languages[language];
  return {
    language,
    direction,
    say: (key, facts = {}) => formatMessage(panels[key], isolate(facts, direction), language),
    choice: (vocabulary, key) => own(choices[vocabulary], key) ?? key,
    badge: (role) => own(badges, role) ?? [...role.trim()].slice(0, 2).join('').toUpperCase(),
    tie: (kind, isOut) => own(ties, kind)?.[isOut ? 0 : 1] ?? kind,
    number: (value, digits = 2, least = 0) =>
      value.toLocaleString(language, { maximumFractionDigits: digits, minimumFractionDigits: least }),
    percent: (share) => share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 }),
    day: (day) => {
      const instant = new Date(`${day}T00:00:00Z`);
      if (Number.isNaN(instant.getTime())) return day;
      return instant.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
    },
  };
}

export const WordsContext = createContext<Words>(createWords('en'));
export const useWords = (): Words => useContext(WordsContext);
