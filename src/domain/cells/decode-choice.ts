/** Reads cells of choice columns: labels in any language, or keys. */

import type { ChoiceColumn } from '../../schema/column';
import { isOpenVocabulary } from '../../schema/vocabularies';
import { isSlipOf } from '../people/nearest-names';
import type { ChoiceLabels } from '../table';
import { foldText } from '../text/fold';
import { cellText, type Decode } from './cell-value';

type FindKey = (text: string) => string | null;

/** Looks up labels and keys, which stand among them; remembers known spellings, since a column repeats a few of them. */
const keyFinder = (column: ChoiceColumn, labels: ChoiceLabels): FindKey => {
  const known = new Map<string, string>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const key = labels.get(column.choices)?.get(foldText(text));
    if (key === undefined) return null;
    known.set(text, key);
    return key;
  };
};

/** Whether a text is one of the labels with a few typing errors; remembered, since looking at all of them costs. */
const slipFinder = ({ choices }: ChoiceColumn, labels: ChoiceLabels): ((text: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (text) => {
    const isSlip =
      known.get(text) ?? [...(labels.get(choices)?.keys() || [])].some((label) => isSlipOf(text, label));
    known.set(text, isSlip);
    return isSlip;
  };
};

/** The choice's key. Unknown text: kept as typed in an open list, a slip with SIMILAR_CHOICE; else null with UNKNOWN_CHOICE. */
export const choiceDecoder = (column: ChoiceColumn, labels: ChoiceLabels): Decode => {
  const findKey = keyFinder(column, labels);
  const isOpen = isOpenVocabulary(column.choices);
  const isSlip = slipFinder(column, labels);
  return (raw, report) => {
    const text = cellText(raw);
    const key = findKey(text);
    if (isOpen && key === null && isSlip(text)) {
      report('SIMILAR_CHOICE', { value: text, vocabulary: column.choices });
    }
    if (key !== null || isOpen) return key ?? text;
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
    if (whole !== null) return [whole];
    const chosen = new Set<string>();
    const unknown: string[] = [];
    for (const part of text.split(SEPARATORS)) {
      const label = part.trim();
      if (label === '') continue;
      const key = findKey(label);
      if (key !== null || isOpen) chosen.add(key ?? label);
      else unknown.push(label);
    }
    if (unknown.length > 0)
      report('UNKNOWN_CHOICE', { value: unknown.join(', '), vocabulary: column.choices });
    return [...chosen];
  };
};
