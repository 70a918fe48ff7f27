/** A field that names people: one, or several that stand below it, each taken out again by a press. */

import type { Party } from '../../../src/domain/map/map-view';
import { Icon } from '../../components/icon';
import { useWords } from '../../words';
import { PersonChoice } from '../person-choice';
import type { EditFieldProps } from './edit-field';
import { isNeeded } from './plans';
import { nameIn, namesIn, partyOf, referenceTo } from './references';

interface PersonFieldProps extends EditFieldProps {
  readonly label: string;
}

export function PersonField({ field, map, person, draft, label, onChange, onUnclear }: PersonFieldProps) {
  const words = useWords();
  const { view } = map.people;
  const { account } = view.people;
  const isOurs = field === 'ourPerson';
  const isSeveral = isOurs || field === 'person';
  const value = draft[field] ?? '';
  const names = isSeveral ? namesIn(value) : [];
  const partyNamed = (name: string): Party => partyOf(view, name, account[person], isOurs);
  const choose = (party: Party) => {
    const name = party < 0 ? '' : referenceTo(view, party, account[person], isOurs);
    if (party >= 0 && name === '') onUnclear(nameIn(view, party));
    else if (!isSeveral) onChange(name);
    else if (name !== '') onChange([...names, name].join('; '));
  };
  return (
    <div>
      <PersonChoice
        map={map}
        label={label}
        name={field}
        isNeeded={isNeeded(field, draft)}
        value={isSeveral ? -1 : partyNamed(value)}
        onChoose={choose}
        withOurs={isOurs ? 'only' : field === 'other'}
        nobody={field === 'manager' ? words.say('moveTop') : undefined}
        // Others would not be found by their name in the rows of this account.
        isOffered={(party) =>
          (account[party] ?? account[person]) === account[person] &&
          (field === 'manager' || (party !== person && !names.some((name) => partyNamed(name) === party)))
        }
      />
      {names.map((name) => {
        const shown = nameIn(view, partyNamed(name)) || name;
        return (
          <button
            key={name}
            type="button"
            class="button small"
            aria-label={words.say('editTakeOut', { name: shown })}
            onClick={() => onChange(names.filter((one) => one !== name).join('; '))}
          >
            <bdi>{shown}</bdi>
            <Icon name="close" size={14} />
          </button>
        );
      })}
    </div>
  );
}
