/** Writes names into a fact of a sentence: the first ones of many. */

const MOST_NAMES = 8;

export const namesText = (names: readonly string[], separator = ', '): string => {
  const shown = names.slice(0, MOST_NAMES);
  return (names.length > MOST_NAMES ? [...shown, '…'] : shown).join(separator);
};
