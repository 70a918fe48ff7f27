/** Guesses which character separates the cells of a text file. */

const CANDIDATES = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof CANDIDATES)[number];

const SAMPLE_CHARACTERS = 100_000;
const SAMPLE_LINES = 100;

/**
 * Counts each candidate outside quotes, line by line. The one that most lines have equally often wins; among equals the
 * one with more columns, and the file's extension breaks ties. One column only gives a comma, or a tab for `.tsv`.
 */
export function guessDelimiter(text: string, fileName: string): Delimiter {
  const preferred: Delimiter = /\.(tsv|tab)$/i.test(fileName) ? '\t' : ',';
  const lines = countPerLine(text.slice(0, SAMPLE_CHARACTERS));
  let best: Delimiter = preferred;
  let bestScore = 0;
  for (const candidate of CANDIDATES) {
    const score = scoreCounts(lines.map((counts) => counts[candidate])) * (candidate === preferred ? 1.1 : 1);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

type Counts = Record<Delimiter, number>;

function noCounts(): Counts {
  return { ',': 0, ';': 0, '\t': 0, '|': 0 };
}

function countPerLine(sample: string): Counts[] {
  const lines: Counts[] = [];
  let counts = noCounts();
  let inQuotes = false;
  let isEmpty = true;
  for (const character of sample) {
    if (character === '"') inQuotes = !inQuotes;
    if (inQuotes) {
      isEmpty = false;
      continue;
    }
    if (character === '\n' || character === '\r') {
      if (!isEmpty) lines.push(counts);
      if (lines.length >= SAMPLE_LINES) return lines;
      counts = noCounts();
      isEmpty = true;
      continue;
    }
    isEmpty = false;
    if (character === ',' || character === ';' || character === '\t' || character === '|')
      counts[character]++;
  }
  if (!isEmpty) lines.push(counts);
  return lines;
}

function scoreCounts(counts: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let score = 0;
  for (const [count, lineCount] of frequency) {
    const share = lineCount / counts.length;
    score = Math.max(score, share ** 3 * (1 + Math.log2(count)));
  }
  // Decimal commas fill every line but the header, which the delimiter always divides.
  return counts[0] === 0 ? score / 2 : score;
}
