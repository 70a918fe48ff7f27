/** The small marks of a person: support as colour and sign, roles as letters. Their words are in the accessible name. */

import { useWords } from '../words';
import { distinctRoles, type People, type SupportMark, supportSigns, supportWords } from './people';

const BADGES_SHOWN = 2;

export function SupportBar({ mark }: { mark: SupportMark | null }) {
  const words = useWords();
  return (
    <span
      class={`support support-${mark ?? 'unknown'}`}
      title={mark ? words.say('supportOf', { support: supportWords(mark, words) }) : undefined}
    >
      {mark ? supportSigns[mark] : ''}
    </span>
  );
}

export function RoleBadges({ people, person }: { people: People; person: number }) {
  const words = useWords();
  const roles = distinctRoles(people, person);
  if (roles.length === 0) return null;
  const shown = roles.length > BADGES_SHOWN ? roles.slice(0, BADGES_SHOWN - 1) : roles;
  const rest = roles.slice(shown.length);
  const label = (role: string) => words.choice('buyingRole', role);
  return (
    <>
      {shown.map((role) => (
        <abbr key={role} class="badge" title={label(role)}>
          {words.badge(role)}
        </abbr>
      ))}
      {rest.length > 0 && (
        <abbr class="badge" title={rest.map(label).join(', ')}>
          +{words.number(rest.length)}
        </abbr>
      )}
    </>
  );
}
