/** Range as scripts see it, put together from its parts. */

import { RangeEditing } from './range-editing';

export class Range extends RangeEditing {}
