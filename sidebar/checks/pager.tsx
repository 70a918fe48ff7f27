/** Turns the pages of a long list; nothing where one page holds it all. */

import { Button } from '../components/button';
import { useWords } from '../words';

interface PagerProps {
  /** First row of the page, a multiple of `size`. */
  readonly start: number;
  readonly size: number;
  readonly rows: number;
  /** Of the list, where another on the same page may have a pager too. */
  readonly name?: string;
  readonly onTurn: (start: number) => void;
}

export function Pager({ start, size, rows, name, onTurn }: PagerProps) {
  const words = useWords();
  if (rows <= size) return null;
  return (
    <nav class="pager" aria-label={[words.say('pages'), ...(name ? [name] : [])].join(' – ')}>
      <Button isDisabled={start === 0} onPress={() => onTurn(start - size)}>
        {words.say('previousPage')}
      </Button>
      <span>{words.say('pageOf', { page: start / size + 1, count: Math.ceil(rows / size) })}</span>
      <Button isDisabled={start + size >= rows} onPress={() => onTurn(start + size)}>
        {words.say('nextPage')}
      </Button>
    </nav>
  );
}

/** The page that is wanted, or the last one when the list has become shorter. */
export const pageStart = (wanted: number, size: number, rows: number): number =>
  Math.min(wanted, Math.floor(Math.max(0, rows - 1) / size) * size);
