/** Who the spreadsheet is shared with, as far as Google tells. Never a ground for deciding who belongs to the team. */

import type { Sharing } from '../domain/sharing';
import type { GoogleSpreadsheet } from './google';

/** Null when Google does not say (platform 3.5). Groups come as one address and are not expanded. */
export function readSharing(
  spreadsheet: Pick<GoogleSpreadsheet, 'getEditors' | 'getViewers' | 'getOwner'>,
): Sharing | null {
  try {
    const people = [...spreadsheet.getEditors(), ...spreadsheet.getViewers()];
    return {
      owner: spreadsheet.getOwner()?.getEmail() || '',
      people: people.map((person) => person.getEmail()),
    };
  } catch {
    return null;
  }
}
