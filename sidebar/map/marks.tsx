/**
 * The small marks of a person: support as colour and sign, roles as letters. Their words are in the accessible name; the
 * signs themselves are drawn by the style from `data-sign`, so that what is heard begins with what is read.
 */

import { useWords } from '../words';
import { type SupportMark, supportSigns, supportWords } from './people';

export function SupportBar({ mark }: { mark: SupportMark | null }) {
  const words = useWords();
  return (
    <span
      class={`support support-${mark ?? 'unknown'}`}
      title={mark ? words.say('supportOf', { support: supportWords(mark, words) }) : undefined}
      data-sign={mark ? supportSigns[mark] : ''}
    />
  );
}

export const Badge = ({ sign }: { sign: string }) => <span class="badge" data-sign={sign} />;
