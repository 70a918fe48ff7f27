/** Short signs for the states of a picture: first letters, or numbers where letters would not tell the states apart at a glance. */

const MOST_LETTERS = 2;

const letterFor = (state: string, taken: ReadonlySet<string>, language: string): string => {
  const letters = [...state.replace(/[^\p{L}\p{N}]/gu, '')];
  for (let count = 1; count <= Math.min(MOST_LETTERS, letters.length); count += 1) {
    const sign =
      (letters[0] ?? '').toLocaleUpperCase(language) +
      letters.slice(1, count).join('').toLocaleLowerCase(language);
    if (!taken.has(sign)) return sign;
  }
  return '';
};

/** @returns by state */
export function lettersOf(states: readonly string[], language: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const signs = states.map((state) => {
    const sign = letterFor(state, taken, language);
    taken.add(sign);
    return sign;
  });
  const isClear = signs.every((sign) => sign !== '');
  return new Map(
    states.map((state, place) => [
      state,
      isClear ? (signs[place] ?? '') : (place + 1).toLocaleString(language),
    ]),
  );
}
