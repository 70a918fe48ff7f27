/** Reads cells of choice columns: labels in any language, or keys. */

import type { ChoiceColumn } from '../../schema/column';
import { isOpenVocabulary } from '../../schema/vocabularies';
import { isSlipOf } from '../people/nearest-names';
import { remembered } from '../remembered';
import type { ChoiceLabels } from '../table';
import { foldText } from '../text/fold';
import { cellText, type Decode } from './cell-value';

/** Looks up labels and keys, which stand among them; remembers known spellings, since a column repeats a few of them. */
const keyFinder = ({ choices }: ChoiceColumn, labels: ChoiceLabels) =>
  remembered((text: string) => labels.get(choices)?.get(foldText(text)));

/** Whether a text is one of the labels with a few typing errors; remembered, since looking at all of them costs. */
const slipFinder = ({ choices }: ChoiceColumn, labels: ChoiceLabels) =>
  remembered((text: string) =>
    [...(labels.get(choices)?.keys() || [])].some((label) => isSlipOf(text, label)),
  );

/** The choice's key. Unknown text: kept as typed in an open list, a slip with SIMILAR_CHOICE; else null with UNKNOWN_CHOICE. */
export const choiceDecoder = (column: ChoiceColumn, labels: ChoiceLabels): Decode => {
  const findKey = keyFinder(column, labels);
  const isOpen = isOpenVocabulary(column.choices);
  const isSlip = slipFinder(column, labels);
  return (raw, report) => {
    const text = cellText(raw);
    const key = findKey(text);
    if (isOpen && !key && isSlip(text)) {
      report('SIMILAR_CHOICE', { value: text, vocabulary: column.choices });
    }
    if (key || isOpen) return key || text;
    report('UNKNOWN_CHOICE', { value: text, vocabulary: column.choices });
    return null;
  };
};

const SEPARATORS = /[,;\r\n،]/;

/** The keys of a cell with several choices, each once, as typed in order; unknown ones go as with a single choice. */
export const choicesDecoder = (column: ChoiceColumn, labels: ChoiceLabels): Decode => {
  const findKey = keyFinder(column, labels);
  const isOpen = isOpenVocabulary(column.choices);
  return (raw, report) => {
    const text = cellText(raw);
    const whole = findKey(text);
    if (whole) return [whole];
    const chosen = new Set<string>();
    const unknown: string[] = [];
    for (const part of text.split(SEPARATORS)) {
      const label = part.trim();
      if (label === '') continue;
      const key = findKey(label);
      if (key || isOpen) chosen.add(key || label);
      else unknown.push(label);
    }
    if (unknown.length > 0)
      report('UNKNOWN_CHOICE', { value: unknown.join(', '), vocabulary: column.choices });
    return [...chosen];
  };
};
