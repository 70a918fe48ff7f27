/** Gives every component the wording of the page's language, which comes with the start data. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageWords } from '../src/locales/languages';
import { type Facts, formatMessage, type Panels } from '../src/locales/message';
import type { VocabularyKey } from '../src/schema/vocabularies';

export type PanelKey = keyof Panels;

export interface Words {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  say(key: PanelKey, facts?: Facts): string;
  /** The label of a choice; a word of the team's own is shown as it is. */
  choice(vocabulary: VocabularyKey, key: string): string;
  /** The keys that have a label, in order. */
  choiceKeys(vocabulary: VocabularyKey): readonly string[];
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

/** A team's own word may be `constructor`, which every object answers to; a newer key may have no word yet. */
const own = <V>(record: Readonly<Record<string, V>> | undefined, key: string): V | undefined =>
  record && Object.prototype.propertyIsEnumerable.call(record, key) ? record[key] : undefined;

/** @param words null when they did not arrive: every text is then its key, and the page still works */
export function createWords(words: PageWords | null): Words {
  const language = words?.code ?? 'en';
  const direction = words?.rightToLeft ? 'rtl' : 'ltr';
  // Making the first number and plural form takes 20 ms: while the server is asked, not while people wait for the map.
  formatMessage('{count, plural, other {#}}', { count: 0 }, language);
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return {
    language,
    direction,
    say: (key, facts = {}) =>
      formatMessage(own(words?.panels, key) ?? key, isolate(facts, direction), language),
    choice: (vocabulary, key) => own(words?.choices[vocabulary], key) ?? key,
    choiceKeys: (vocabulary) => Object.keys(words?.choices[vocabulary] ?? {}),
    badge: (role) => own(words?.badges, role) ?? [...role.trim()].slice(0, 2).join('').toUpperCase(),
    tie: (kind, isOut) => own(words?.ties, kind)?.[isOut ? 0 : 1] ?? kind,
    number: (value, digits = 2, least = 0) =>
      digits === 2 && least === 0
        ? numbers.format(value)
        : value.toLocaleString(language, { maximumFractionDigits: digits, minimumFractionDigits: least }),
    percent: (share) => share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 }),
    day: (day) => {
      const instant = new Date(`${day}T00:00:00Z`);
      if (Number.isNaN(instant.getTime())) return day;
      return instant.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
    },
  };
}

export const WordsContext = createContext<Words>(createWords(null));
export const useWords = (): Words => useContext(WordsContext);
