/** Short signs for the states of a picture: first letters, more of them where two states begin alike. */

const MOST_LETTERS = 3;

/** @returns by state; a number where even three letters do not tell two apart */
export function lettersOf(states: readonly string[], language: string): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  const taken = new Set<string>();
  for (const [place, state] of states.entries()) {
    const letters = [...state.replace(/[^\p{L}\p{N}]/gu, '')];
    let sign = '';
    for (let count = 1; count <= MOST_LETTERS && sign === ''; count += 1) {
      const tried = letters.slice(0, count).join('');
      const shown =
        tried.slice(0, 1).toLocaleUpperCase(language) + tried.slice(1).toLocaleLowerCase(language);
      if (shown !== '' && !taken.has(shown)) sign = shown;
    }
    signs.set(state, sign === '' ? String(place + 1) : sign);
    taken.add(signs.get(state) ?? '');
  }
  return signs;
}
