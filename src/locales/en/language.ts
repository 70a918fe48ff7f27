/** English as a whole: what becomes its file of words. */

import type { Language } from '../languages';
import { choices } from './choices';
import { messages } from './messages';
import { badges, panels, ties } from './panels';
import { workbookWords } from './workbook';

export const language: Language = {
  code: 'en',
  rightToLeft: false,
  workbook: workbookWords,
  choices,
  messages,
  panels,
  badges,
  ties,
};
