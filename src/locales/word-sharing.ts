/** Says in one language who from outside can see the file, or why that is not known. */

import type { SharingNote } from '../domain/sharing';
import type { Language } from './languages';
import { formatMessage } from './message';

const MOST_NAMED = 5;

/** What is so, and what to do. */
export function wordSharing(
  note: SharingNote,
  ownDomains: readonly string[],
  { messages, code }: Language,
): readonly [message: string, remedy: string] {
  const people = note.kind === 'outside' ? note.people : [];
  const facts = {
    count: people.length,
    names: people.slice(0, MOST_NAMED).join(', '),
    more: Math.max(0, people.length - MOST_NAMED),
    domains: ownDomains.join(', '),
  };
  const [message, remedy] = messages.sharing[note.kind];
  return [formatMessage(message, facts, code), formatMessage(remedy, facts, code)];
}
