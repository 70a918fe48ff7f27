/** Roles by project and ties by kind of one person, as text. */

import { groupedBy } from '../../src/domain/grouped-by';
import type { MapTie } from '../../src/domain/map/map-view';
import { useWords } from '../words';
import type { MapState } from './map-state';
import { Dotted, PersonLink, ShortList } from './person-link';

interface PersonProps {
  readonly map: MapState;
  readonly person: number;
}

/** The roles of all projects, whichever the filter is set to. */
export function Roles({ map, person }: PersonProps) {
  const words = useWords();
  const roles = map.people.view.roles.filter((role) => role.person === person);
  if (roles.length === 0) {
    return (
      <section>
        <h3>{words.say('roles')}</h3>
        <p class="quiet">{words.say('noRoles')}</p>
      </section>
    );
  }
  return (
    <ShortList heading={words.say('roles')} entries={roles}>
      {(role) => (
        <>
          <bdi>{words.choice('buyingRole', role.role)}</bdi>
          <Dotted
            parts={[
              role.project,
              role.support && words.choice('support', role.support),
              role.formality && words.choice('formality', role.formality),
              role.politicalStatus && words.choice('politicalStatus', role.politicalStatus),
              role.decisionOrientation && words.choice('decisionOrientation', role.decisionOrientation),
              role.isAssumed && words.say('assumed'),
            ]}
          />
        </>
      )}
    </ShortList>
  );
}

/** Each a way to the other person; those with our people stand together. */
export function Ties({ map, person }: PersonProps) {
  const words = useWords();
  const count = map.people.forest.people;
  const other = (tie: MapTie) => (tie.from === person ? tie.to : tie.from);
  const kind = (tie: MapTie) => words.tie(tie.kind, tie.from === person);
  const groups = groupedBy(map.people.tiesOf.get(person) ?? [], (tie) =>
    other(tie) < count ? kind(tie) : words.say('tiesOurs'),
  );
  return (
    <>
      {[...groups].map(([heading, ties]) => (
        <ShortList key={`${heading} ${person}`} heading={heading} entries={ties}>
          {(tie) => (
            <>
              <PersonLink map={map} person={other(tie)} />
              <Dotted
                parts={[
                  other(tie) < count ? '' : kind(tie),
                  tie.feeling && words.choice('feeling', tie.feeling),
                  tie.strength !== null && words.say('tieStrength', { strength: tie.strength }),
                  tie.isMutual && words.say('tieMutual'),
                ]}
              />
            </>
          )}
        </ShortList>
      ))}
    </>
  );
}
