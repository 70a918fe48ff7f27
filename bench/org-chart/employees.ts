/** Organisations to draw, the same on every run: random trees, one manager of a thousand, a chain of two hundred. */

export interface Employee {
  readonly id: string;
  readonly managerId: string | null;
  readonly name: string;
  readonly title: string;
  readonly roles: readonly string[];
  /** 0 unknown, 1 negative, 2 neutral, 3 positive. */
  readonly sentiment: number;
  readonly vacant: boolean;
}

const given = [
  'Anna',
  'Maria',
  'James',
  'Анна',
  'Сергей',
  'Мария',
  'سارا',
  'رضا',
  'علی',
  'Chen',
  'Lukas',
  'Sofía',
];
const family = [
  'Smith',
  'Müller',
  'Иванова',
  'Петров',
  'احمدی',
  'کریمی',
  'Tanaka',
  'Okafor',
  'Jensen',
  'Silva',
];
const titles = [
  'VP Sales',
  'Head of IT',
  'Руководитель отдела',
  'مدیر فروش',
  'Engineer',
  'Analyst',
  'Legal counsel',
];
const roles = ['DM', 'Champion', 'Blocker', 'Influencer', 'User', 'Legal'];
const VACANT_SHARE = 0.03;
const ROLE_SHARE = 0.35;

type Random = () => number;

/** Numbers below 1 that look like chance. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = (list: readonly string[], random: Random): string =>
  list[Math.floor(random() * list.length)] ?? '';

function employee(index: number, manager: number | null, random: Random): Employee {
  const vacant = random() < VACANT_SHARE;
  return {
    id: String(index),
    managerId: manager === null ? null : String(manager),
    name: vacant ? '—' : `${pick(given, random)} ${pick(family, random)}`,
    title: pick(titles, random),
    roles: random() < ROLE_SHARE ? [pick(roles, random)] : [],
    sentiment: Math.floor(random() * 4),
    vacant,
  };
}

/** Three to nine reports for each manager; about half of the people manage nobody. */
function tree(count: number): readonly Employee[] {
  const random = randomFrom(7 + count);
  const people = [employee(0, null, random)];
  const managers = [0];
  while (people.length < count) {
    // Near the front more often than not: neither a ladder nor in perfect balance.
    const place = Math.min(managers.length - 1, Math.floor(random() * random() * managers.length));
    const [manager = 0] = managers.splice(place, 1);
    const span = 3 + Math.floor(random() * 7);
    for (let report = 0; report < span && people.length < count; report += 1) {
      if (report === 0 || random() < 0.5) managers.push(people.length);
      people.push(employee(people.length, manager, random));
    }
  }
  return people;
}

function line(count: number, managerOf: (index: number) => number): readonly Employee[] {
  const random = randomFrom(7 + count);
  return Array.from({ length: count }, (_, index) =>
    employee(index, index === 0 ? null : managerOf(index), random),
  );
}

export const dataSets = {
  rnd50: () => tree(50),
  rnd1000: () => tree(1000),
  star1000: () => line(1001, () => 0),
  chain200: () => line(200, (index) => index - 1),
  rnd10000: () => tree(10_000),
} satisfies Readonly<Record<string, () => readonly Employee[]>>;
