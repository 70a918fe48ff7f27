/** Who passes each filter of the map, and what the filters offer. */

import {
  activeFilters,
  matchFilter,
  projectChoices,
  roleChoices,
  unitChoices,
} from '../../../sidebar/map/filter';
import { buildForest } from '../../../sidebar/map/forest';
import { type MapFilter, noFilter } from '../../../sidebar/map/map-state';
import { accessibleName, gatherPeople, supportOf } from '../../../sidebar/map/people';
import type { MapRole, MapUnit, MapView } from '../../../src/domain/map/map-view';
import { gapsOf } from '../../../src/domain/network/gaps';
import { englishWords as words } from '../english-words';
import { blankPeople, emptyMap } from '../sample-map';

const role = (person: number, key: string, project: string, support: string | null): MapRole => ({
  person,
  holder: '',
  project,
  role: key,
  family: 'decides',
  formality: null,
  politicalStatus: null,
  support,
  decisionOrientation: null,
  isAssumed: false,
  row: 2,
});
const unit = (name: string, parentUnit: string): MapUnit => ({
  name,
  account: 0,
  type: null,
  parentUnit,
  head: -1,
  weSellHere: null,
  influences: [],
});
const view: MapView = {
  ...emptyMap,
  people: {
    ...blankPeople(5),
    unit: ['IT', 'data', 'Sales', 'Круг', ''],
    coverage: ['inDepth', 'noContact', null, null, 'inDepth'],
  },
  units: [
    unit('Sales', 'Data'),
    unit('Data', 'it'),
    unit('IT', ''),
    unit('Круг', 'Орбита'),
    unit('Орбита', 'Круг'),
  ],
  roles: [
    role(0, 'decisionMaker', 'Renewal', 'supporter'),
    role(0, 'user', 'Warehouse', 'enemy'),
    role(1, 'user', 'renewal ', 'enemy'),
    role(-1, 'evaluator', 'Renewal', null),
  ],
};
const gathered = (project = '') => ({
  ...gatherPeople(view, buildForest(view), words, project),
  gaps: gapsOf(view),
});
const passing = (limits: Partial<MapFilter>) => {
  const filter = { ...noFilter, ...limits };
  const mask = matchFilter(gathered(filter.project), filter);
  return mask && [...mask].flatMap((passes, person) => (passes === 1 ? [person] : []));
};

describe('the filter', () => {
  const check = (limits: Partial<MapFilter>, people: readonly number[] | null) =>
    expect(passing(limits)).toEqual(people);

  it('keeps nobody out while nothing or a project alone is set', () => {
    check({}, null);
    check({ project: 'Renewal' }, null);
  });
  it('asks for role, support, coverage and unit, all of them', () => {
    check({ role: 'user' }, [0, 1]);
    check({ support: 'enemy' }, [0, 1]);
    check({ coverage: 'inDepth' }, [0, 4]);
    check({ role: 'user', coverage: 'noContact' }, [1]);
  });
  it('counts the roles and the support of the chosen project only, however it is written', () => {
    check({ project: 'RENEWAL', role: 'user' }, [1]);
    check({ project: 'Warehouse', support: 'enemy' }, [0]);
    check({ project: 'Warehouse', isBuyingTeamOnly: true }, [0]);
    check({ isBuyingTeamOnly: true }, [0, 1]);
  });
  it('takes in sub-units, and survives units in a circle', () => {
    check({ unit: 'IT' }, [0, 1, 2]);
    check({ unit: 'Data' }, [1, 2]);
    check({ unit: 'Орбита' }, [3]);
  });
  it('keeps those about whom something is missing', () => {
    const { byPerson } = gapsOf(view);
    check(
      { isGapsOnly: true },
      byPerson.flatMap((gaps, person) => (gaps.length > 0 ? [person] : [])),
    );
    expect(byPerson[0]?.length).toBeGreaterThan(0);
  });
  it('counts its limits', () => {
    expect(activeFilters(noFilter)).toBe(0);
    expect(activeFilters({ ...noFilter, project: 'Renewal', isGapsOnly: true })).toBe(2);
  });
});

describe('a project', () => {
  it('turns mixed support into that of the project', () => {
    expect(supportOf(gathered(), 0)).toBe('mixed');
    expect(supportOf(gathered('Renewal'), 0)).toBe('supporter');
  });
  it('is heard in the name of a person', () => {
    expect(accessibleName(gathered('Renewal'), 0, words)).toMatch(/Decision maker, support: Supporter/);
    expect(accessibleName(gathered('Renewal'), 0, words)).not.toMatch(/User/);
  });
});

describe('choices', () => {
  it('are what the sheets hold, each once, in order', () => {
    expect(projectChoices(gathered())).toEqual(['Renewal', 'Warehouse']);
    expect(roleChoices(gathered())).toEqual(['decisionMaker', 'user', 'evaluator']);
    expect(unitChoices(gathered())).toEqual(['Data', 'IT', 'Sales', 'Круг', 'Орбита']);
  });
});
