/** English wording of the reports as a whole: what becomes the file `report-words-en`, by the keys that the definitions name. */

import { accountSummary } from './account-summary';
import { changes } from './changes';
import { shared } from './shared';

export const reports: Readonly<Record<string, string>> = { ...shared, ...changes, ...accountSummary };
