/** What tells people apart in an import, folded once: source rows and contacts alike. */

import type { TableRow } from '../table';
import { emailAddressesIn } from '../text/email-addresses';
import { foldText, repeatedFold } from '../text/fold';
import type { SourceRow } from './source-rows';

export interface Person {
  /** Folded; `''`: none. */
  readonly account: string;
  /** As in the cell. */
  readonly name: string;
  readonly foldedName: string;
  readonly foldedTitle: string;
  /** In small letters. */
  readonly emails: readonly string[];
  /** `''`: none. */
  readonly sourceId: string;
  /** Our own hidden id; `''`: none yet. */
  readonly rowId: string;
}

/** Joins key parts with a character that cleaned text cannot hold. */
export const joinKey = (...parts: readonly string[]): string => parts.join('\u0000');

const noEmails: readonly string[] = [];
const addressesIn = (text: string): readonly string[] =>
  text === '' ? noEmails : emailAddressesIn(text) || noEmails;

export interface PersonReader {
  readonly ofRow: (row: SourceRow) => Person;
  readonly ofContact: (contact: TableRow<'contacts'>) => Person;
}

/** Remembers folded accounts and titles, which a list repeats. */
export const createPersonReader = (): PersonReader => {
  const fold = repeatedFold();
  return {
    ofRow: (row) => ({
      account: fold(row.account),
      name: row.name,
      foldedName: foldText(row.name),
      foldedTitle: fold(row.title),
      emails: addressesIn(row.email),
      sourceId: row.sourceId,
      rowId: '',
    }),
    ofContact: ({ values }) => ({
      account: fold(values.account),
      name: values.name || '',
      foldedName: foldText(values.name),
      foldedTitle: fold(values.title),
      emails: addressesIn(values.email || ''),
      sourceId: values.sourceId || '',
      rowId: values.id || '',
    }),
  };
};

/** The contact as it will be once the row is written over it. */
export const mergePerson = (row: Person, contact: Person): Person => ({
  ...row,
  emails: row.emails.length > 0 ? row.emails : contact.emails,
  sourceId: row.sourceId || contact.sourceId,
  rowId: contact.rowId,
});
