/** Counts the typing errors between two short texts. */

/** The distance of texts that neither begin nor end alike: little is left of names that nearly match. */
const distanceOf = (left: string, right: string, limit: number): number => {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let lowest = row;
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      let distance = Math.min(
        (previous[column] || 0) + 1,
        (current[column - 1] || 0) + 1,
        (previous[column - 1] || 0) + (isSame ? 0 : 1),
      );
      const isSwap =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (isSwap) distance = Math.min(distance, (beforePrevious[column - 2] || 0) + 1);
      current.push(distance);
      lowest = Math.min(lowest, distance);
    }
    if (lowest > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[right.length] || 0, limit + 1);
};

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one text into the other; anything above `limit` is
 * given as `limit + 1`, without being counted out. (Optimal string alignment.)
 */
export const editDistance = (left: string, right: string, limit: number): number => {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  return distanceOf(left.slice(start, left.length - end), right.slice(start, right.length - end), limit);
};
