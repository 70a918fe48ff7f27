/** The form of the map's filters and of its arrangement, the same in the sidebar and beside the large map. */

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Button } from '../components/button';
import { Checkbox, Select } from '../components/field';
import { useWords } from '../words';
import { activeFilters, projectChoices, roleChoices, unitChoices } from './filter';
import { type MapFilter, type MapState, noFilter } from './map-state';

interface MapFiltersProps {
  readonly map: MapState;
  /** More choices of the form. */
  readonly children?: ComponentChildren;
}

export function MapFilters({ map, children }: MapFiltersProps) {
  const words = useWords();
  const { filter, people } = map;
  const { view } = people;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what there is to choose changes with the view alone
  const [projects, roles, units] = useMemo(
    () => [projectChoices(people), roleChoices(people), unitChoices(people)],
    [view],
  );
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
  const choices = (vocabulary: 'support' | 'coverage') =>
    words.choiceKeys(vocabulary).map((key) => ({ value: key, label: words.choice(vocabulary, key) }));
  const set = (changes: Partial<MapFilter>) => map.setFilter({ ...filter, ...changes });
  const select = (
    key: 'project' | 'role' | 'support' | 'coverage' | 'unit',
    label: string,
    options: readonly { value: string; label: string }[],
  ) => (
    <Select
      label={label}
      value={filter[key]}
      options={[{ value: '', label: words.say('filterAny') }, ...options]}
      onChoose={(value) => set({ [key]: value })}
    />
  );
  const checkbox = (key: 'isBuyingTeamOnly' | 'isGapsOnly', label: string) => (
    <Checkbox label={label} isChecked={filter[key]} onChoose={(isChecked) => set({ [key]: isChecked })} />
  );
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{words.say('filter')}</legend>
      {select('project', words.say('filterProject'), named(projects))}
      {select(
        'role',
        words.say('filterRole'),
        roles.map((role) => ({ value: role, label: words.choice('buyingRole', role) })),
      )}
      {select('support', words.say('filterSupport'), choices('support'))}
      {select('coverage', words.say('coverage'), choices('coverage'))}
      {select('unit', words.say('filterUnit'), named(units))}
      <Select
        label={words.say('arrangeBy')}
        value={map.arrangement}
        options={[
          { value: 'lines', label: words.say('arrangeLines') },
          { value: 'units', label: words.say('arrangeUnits') },
        ]}
        onChoose={(value) => map.setArrangement(value === 'units' ? 'units' : 'lines')}
      />
      {checkbox('isBuyingTeamOnly', words.say('buyingTeamOnly'))}
      {checkbox('isGapsOnly', words.say('gapsOnly'))}
      {children}
      {activeFilters(filter) > 0 && (
        <Button onPress={() => map.setFilter(noFilter)}>{words.say('clearFilter')}</Button>
      )}
    </fieldset>
  );
}
