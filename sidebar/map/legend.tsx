/** Says what colours, signs, lines and letters on the large map mean. */

import { useWords } from '../words';
import type { MapState } from './map-state';
import { Badge, SupportBar } from './marks';
import { supportOrder } from './people';

export function Legend({ map: { people } }: { map: MapState }) {
  const words = useWords();
  const roles = [...new Set(people.view.roles.map(({ role }) => role))];
  return (
    <section class="legend">
      <h2>{words.say('legend')}</h2>
      <h3>{words.say('legendSupport')}</h3>
      <ul class="legend-grid">
        {supportOrder.map((mark) => (
          <li key={mark}>
            <SupportBar mark={mark} />
            {words.choice('support', mark)}
          </li>
        ))}
        <li>
          <SupportBar mark={null} />
          {words.say('legendUnknown')}
        </li>
      </ul>
      {roles.length > 0 && <h3>{words.say('legendRoles')}</h3>}
      <ul class="legend-grid">
        {roles.map((role) => (
          <li key={role}>
            <Badge sign={words.badge(role)} />
            <bdi>{words.choice('buyingRole', role)}</bdi>
          </li>
        ))}
      </ul>
      <ul class="legend-lines">
        <li>
          <span class="sample-tie" aria-hidden="true" />
          {words.say('legendTie')}
        </li>
        <li>
          <span class="sample-assumed" aria-hidden="true" />
          {words.say('legendAssumed')}
        </li>
      </ul>
    </section>
  );
}
