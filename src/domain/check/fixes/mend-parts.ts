/** Replaces in a cell of several names, or of one, those that mean nothing by what may have been meant. */

import { type CellFix, type CellFixes, fixesAmong, NO_FIXES } from './cell-fix';

/** What a name may be replaced by. */
export interface Replacements {
  readonly options: readonly { readonly text: string; readonly label: string }[];
  /** The one option is what was meant, as far as anybody can tell. */
  readonly isSafe: boolean;
}

/**
 * All unknown names at once, each by its one safe replacement; a choice is offered where only one name is unknown.
 *
 * @param separators what stands between names, in a group; null: the cell is one name
 * @param replace null: the name is right as it is
 */
export const mendParts = (
  text: string,
  separators: RegExp | null,
  replace: (name: string) => Replacements | null,
): CellFixes => {
  // Separators stand at odd places.
  const pieces = separators === null ? [text] : text.split(separators);
  const unknown = new Map<number, Replacements>();
  pieces.forEach((piece, place) => {
    const found = place % 2 === 0 && piece.trim() !== '' ? replace(piece.trim()) : null;
    if (found !== null) unknown.set(place, found);
  });
  const [only] = unknown.values();
  const withNames = (nameAt: (place: number) => string | undefined): string =>
    pieces
      .map((piece, place) => {
        const name = nameAt(place);
        return name === undefined ? piece : piece.replace(piece.trim(), () => name);
      })
      .join('');
  if (unknown.size === 1 && only) {
    const options = only.options.map(
      (option): CellFix => ({
        to: withNames((place) => (unknown.has(place) ? option.text : undefined)),
        label: option.label,
      }),
    );
    return { ...fixesAmong(options), isSafe: only.isSafe };
  }
  const areSafe = unknown.size > 0 && [...unknown.values()].every(({ isSafe }) => isSafe);
  if (!areSafe) return NO_FIXES;
  const to = withNames((place) => unknown.get(place)?.options[0]?.text);
  return fixesAmong([{ to, label: to }]);
};
