/** Says by what name a contact is shown: a position not yet filled by a name still has a title (B17). */

import type { Row } from '../../schema/workbook';

type NamedFields = Pick<Row<'contacts'>, 'name' | 'title' | 'email'>;

/** The name; without one the title, then the e-mail; `''` when the row has none of them. */
export const displayNameOf = ({ name, title, email }: NamedFields): string => name || title || email || '';
