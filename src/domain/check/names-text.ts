/** Writes names into a fact of a sentence: the first ones of many. */

export const namesText = (names: readonly (string | number)[], separator = ', ', most = 8): string =>
  (names.length > most ? [...names.slice(0, most), '…'] : names).join(separator);
