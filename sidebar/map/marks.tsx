/**
 * The small marks of a person: support as colour and sign, roles as letters. Their words are in the accessible name; the
 * signs themselves are drawn by the style from `data-sign`, so that what is heard begins with what is read.
 */

import { useWords } from '../words';
import { distinctRoles, type People, type SupportMark, supportSigns, supportWords } from './people';

const BADGES_SHOWN = 2;

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

export function Badge({ sign, title }: { sign: string; title?: string }) {
  return <span class="badge" title={title} data-sign={sign} />;
}

export function RoleBadges({ people, person }: { people: People; person: number }) {
  const words = useWords();
  const roles = distinctRoles(people, person);
  const shown = roles.length > BADGES_SHOWN ? roles.slice(0, BADGES_SHOWN - 1) : roles;
  const rest = roles.slice(shown.length);
  const label = (role: string) => words.choice('buyingRole', role);
  return (
    <>
      {shown.map((role) => (
        <Badge key={role} sign={words.badge(role)} title={label(role)} />
      ))}
      {rest.length > 0 && <Badge sign={`+${words.number(rest.length)}`} title={rest.map(label).join(', ')} />}
    </>
  );
}
