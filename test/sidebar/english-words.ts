/** The page's words in English for tests outside a browser, where Preact's module cannot be loaded. */

import type { Words } from '../../sidebar/words';
import { formatMessage } from '../../src/locales/message';
import { pageWordsIn } from './page-words';

const { panels, choices, badges, ties } = pageWordsIn.en;
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export const englishWords: Words = {
  language: 'en',
  direction: 'ltr',
  say: (key, facts = {}) => formatMessage(panels[key], facts, 'en'),
  choice: (vocabulary, key) => own(choices[vocabulary], key) ?? key,
  choiceKeys: (vocabulary) => Object.keys(choices[vocabulary]),
  badge: (role) => own(badges, role) ?? role.slice(0, 2).toUpperCase(),
  tie: (kind, isOut) => own(ties, kind)?.[isOut ? 0 : 1] ?? kind,
  number: String,
  percent: (share) => `${Math.round(share * 100)}%`,
  day: (day) => day,
};
