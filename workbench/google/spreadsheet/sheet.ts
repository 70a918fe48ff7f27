/** Sheet as scripts see it, put together from its parts. */

import { SheetRules } from './sheet-rules';

export class Sheet extends SheetRules {}
