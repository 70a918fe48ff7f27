/** Finds what an issue's cell may hold instead: "did you mean", for one cell and without guessing. */

import { type ChoiceColumn, type Column, isNumberColumn, type ReferenceColumn } from '../../../schema/column';
import type { VocabularyKey } from '../../../schema/vocabularies';
import { cellText } from '../../cells/cell-value';
import { decodeCell } from '../../cells/decode-cell';
import { textAt } from '../../cells/row-account';
import type { Issue } from '../../issue';
import { isSlipOf, nearestNameFinder } from '../../people/nearest-names';
import { remembered } from '../../remembered';
import type { ChoiceLabels, RawCell } from '../../table';
import { cleanText } from '../../text/clean';
import { foldText } from '../../text/fold';
import type { CheckContext } from '../check-context';
import { rules } from '../rules';
import { type CellFix, type CellFixes, fixesAmong, NO_FIXES, type PlainCell, plainCell } from './cell-fix';
import { mendParts, type Replacements } from './mend-parts';
import { mendEmail, mendLink, mendPhone } from './mend-text';
import { daysIn } from './read-day';
import { numbersIn } from './read-number';

/** What the finder of fixes knows beside the cell. */
export interface FixAids {
  readonly labels: ChoiceLabels;
  /** The word of a choice in the workbook's language. */
  readonly labelOf: (vocabulary: VocabularyKey, key: string) => string;
  readonly context: Pick<CheckContext, 'indexOf'>;
}

export type FindFixes = (issue: Issue, raw: RawCell, column: Column) => CellFixes;

const CHOICE_SEPARATORS = /([,;\r\n،])/;
const NAME_SEPARATORS = /([;؛\r\n])/;

/** Names of choices by vocabulary, prepared once for many cells. */
const choiceFinder = ({ labels, labelOf }: FixAids) => {
  const nearestOf = remembered((choices: VocabularyKey) =>
    nearestNameFinder(() => [...(labels.get(choices) || [])].map(([folded, shown]) => ({ folded, shown }))),
  );
  return ({ choices }: ChoiceColumn, name: string): Replacements | null => {
    const known = labels.get(choices);
    const folded = foldText(name);
    if (!known || known.has(folded)) return null;
    const options = nearestOf(choices)(folded).map((key) => {
      const label = labelOf(choices, key);
      return { text: label, label };
    });
    return { options, isSafe: options.length === 1 };
  };
};

/** Namesakes by what tells them apart, else the nearest names; null when the name is right. */
const replacementsOf = (
  column: ReferenceColumn,
  name: string,
  account: string | null,
  { indexOf }: FixAids['context'],
): Replacements | null => {
  const targets = column.or ? [column.target, column.or] : [column.target];
  const nearest = new Set<string>();
  for (const target of targets) {
    const index = indexOf(target);
    if (!index) continue;
    const found = index.resolve(name, account);
    if (found.kind === 'found') return null;
    if (found.kind === 'unknown') for (const text of found.nearest) nearest.add(text);
    if (found.kind !== 'ambiguous') continue;
    const options = found.candidates.flatMap((row) => {
      const keys = [textAt(row.values, 'email'), textAt(row.values, 'id')];
      const text = keys.find((key) => key !== null && index.resolve(key, account).kind === 'found');
      const label = [textAt(row.values, 'name'), textAt(row.values, 'title'), text]
        .filter(Boolean)
        .join(' · ');
      return text ? [{ text, label }] : [];
    });
    return { options, isSafe: false };
  }
  const slips = [...nearest].filter((text) => isSlipOf(name, text));
  const isSafe = slips.length === 1;
  // In a cell that may hold other words too, a word that resembles no name is right.
  if (column.loose && slips.length === 0) return null;
  const options = (isSafe || column.loose ? slips : [...nearest])
    .filter((text) => targets.some((target) => indexOf(target)?.resolve(text, account).kind === 'found'))
    .map((text) => ({ text, label: text }));
  return { options, isSafe: isSafe && options.length === 1 };
};

const percentLabel = (fraction: number): string => `${Number((fraction * 100).toPrecision(12))} %`;

/** Readings of a cell by the kind of its column. */
const readingsOf = (raw: RawCell, column: Column, { labels }: FixAids): readonly PlainCell[] => {
  const text = typeof raw === 'string' ? cleanText(raw) : cellText(raw);
  if (isNumberColumn(column)) return numbersIn(text, column.kind === 'percent');
  switch (column.kind) {
    case 'email':
      return [mendEmail(text)];
    case 'phone':
      return typeof raw === 'object' ? [] : [mendPhone(text)];
    case 'link':
      return [mendLink(text)];
    case 'date':
      return daysIn(text);
    case 'checkbox': {
      const answer = labels.get('yesNo')?.get(foldText(text)) || { '1': 'yes', '0': 'no' }[text];
      return answer ? [answer === 'yes'] : [];
    }
    default:
      return [];
  }
};

const labelOfCell = (to: PlainCell, { kind }: Column): string => {
  if (typeof to === 'boolean') return to ? 'TRUE' : 'FALSE';
  return kind === 'percent' && typeof to === 'number' ? percentLabel(to) : String(to);
};

/** The finder for many issues of one check. Only what can be read without a new issue is offered. */
export const fixFinder = (aids: FixAids): FindFixes => {
  const nearestChoices = choiceFinder(aids);
  return ({ code, account, facts }, raw, column) => {
    if (column.kind === 'reference') {
      // The check has given up looking for names where there were too many.
      if (code !== 'AMBIGUOUS_REFERENCE' && !facts.nearest) return NO_FIXES;
      return mendParts(cellText(raw), column.several ? NAME_SEPARATORS : null, (name) =>
        replacementsOf(column, name, account, aids.context),
      );
    }
    if (column.kind === 'choice' || column.kind === 'choices') {
      if (code !== 'UNKNOWN_CHOICE' && code !== 'SIMILAR_CHOICE') return NO_FIXES;
      return mendParts(cellText(raw), column.kind === 'choices' ? CHOICE_SEPARATORS : null, (name) =>
        nearestChoices(column, name),
      );
    }
    if (rules[code].kind !== 'cell') return NO_FIXES;
    const options = readingsOf(raw, column, aids)
      .filter((to) => to !== plainCell(raw) && !decodeCell(to, column, aids.labels).problem)
      .map((to): CellFix => ({ to, label: labelOfCell(to, column) }));
    return fixesAmong(options);
  };
};
