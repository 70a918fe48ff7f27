/** What reports reckon, by name. */

import type { FigureDefinition } from './definition';

export const figures: Readonly<Record<string, FigureDefinition>> = {};
