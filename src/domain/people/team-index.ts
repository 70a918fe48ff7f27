/** Finds our own people by name, e-mail or id. */

import type { TableRow } from '../table';
import { createNameIndex, type ReferenceIndex } from './reference-index';

export const createTeamIndex = (rows: readonly TableRow<'team'>[]): ReferenceIndex<TableRow<'team'>> =>
  createNameIndex(rows, {
    nameOf: (row) => row.values.name,
    emailOf: (row) => row.values.email,
    idOf: (row) => row.values.id,
  });
