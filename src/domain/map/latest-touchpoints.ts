/** Finds the touchpoints that name a person, the latest first. */

import { createPeopleIndex } from '../people/reference-index';
import { referencesIn } from '../people/references-in';
import type { TableRow } from '../table';

const MOST = 5;

/** What the details of a person show of a touchpoint; choices by key, blanks as `null` or `''`. */
export interface TouchView {
  /** 1-based. */
  readonly row: number;
  /** ISO day. */
  readonly date: string | null;
  readonly kind: string | null;
  readonly subject: string;
  /** Our people as the cell names them. */
  readonly ours: string;
  readonly outcome: string;
  readonly nextStep: string;
  readonly nextStepDate: string | null;
}

/**
 * Five at most, those without a date last; of one day the lower row first, which was added later.
 * @param contacts of all accounts: a name means one person within the touchpoint's account only
 */
export const latestTouchpoints = (
  touchpoints: readonly TableRow<'touchpoints'>[],
  person: TableRow<'contacts'>,
  contacts: readonly TableRow<'contacts'>[],
): readonly TouchView[] => {
  const index = createPeopleIndex(contacts);
  const isNamed = ({ values }: TableRow<'touchpoints'>) =>
    referencesIn(values.person || '').some((reference) => {
      const found = index.resolve(reference, values.account);
      return found.kind === 'found' && found.row.rowNumber === person.rowNumber;
    });
  return touchpoints
    .filter(isNamed)
    .map(({ rowNumber, values }) => ({
      row: rowNumber,
      date: values.date,
      kind: values.kind,
      subject: values.subject || '',
      ours: values.ourPerson || '',
      outcome: values.outcome || '',
      nextStep: values.nextStep || '',
      nextStepDate: values.nextStepDate,
    }))
    .sort((left, right) => (right.date || '').localeCompare(left.date || '') || right.row - left.row)
    .slice(0, MOST);
};
