/** The members of a buying team: each once, judged as the lists beside the map judge them. */

import { mapColumns } from '../../../../src/domain/map/map-answer';
import { packMap } from '../../../../src/domain/map/pack-map';
import { readMap } from '../../../../src/domain/map/read-map';
import { buildNetwork } from '../../../../src/domain/network/network';
import { stakeLists } from '../../../../src/domain/network/stake-lists';
import { contextOf, type RowsBySheet, TODAY, tablesOf } from '../report-bed';

const account = 'Acme';
const accounts = [{ name: account }];
const person = (name: string, values = {}) => ({ name, account, id: name, ...values });
const role = (holder: string, values = {}) => ({ holder, account, project: 'P', role: 'user', ...values });
const membersOf = (rows: RowsBySheet) =>
  contextOf({ accounts, ...rows }, { account })
    .rowsOf('members')
    .map(({ values }) => values);

describe('members of the buying team', () => {
  it('are the holders of roles, each once, then those who back a competitor', () => {
    const found = contextOf(
      {
        accounts,
        contacts: [person('Ola'), person('Per')],
        roles: [
          role('Ola', { role: 'champion', support: 'mentor', politicalStatus: 'outside' }),
          role('Finance', { role: 'budgetOwner' }),
          role('OLA ', { role: 'evaluator', project: 'Q', politicalStatus: 'innerCircle' }),
        ],
        competitors: [{ competitor: 'Rival', account, backedBy: 'Per; Nobody known' }],
      },
      { account },
    ).rowsOf('members');
    expect(
      found.map(({ values: { name, roles, projects, political } }) => [name, roles, projects, political]),
    ).toEqual([
      ['Ola', ['champion', 'evaluator'], 'P, Q', 'innerCircle'],
      ['Finance', ['budgetOwner'], 'P', null],
      ['Per', [], '', null],
    ]);
    expect(found.map(({ behind }) => behind.map(({ sheet, rowNumber }) => `${sheet} ${rowNumber}`))).toEqual([
      ['contacts 2', 'roles 2', 'roles 4'],
      ['roles 3'],
      ['contacts 3', 'competitors 2'],
    ]);
  });

  it('say what is not known of them; a department has no pain of its own', () => {
    const roles = [role('Ola', { support: 'neutral' }), role('Finance', { role: null })];
    const contacts = [person('Ola', { pain: 'Costs' })];
    expect(membersOf({ contacts, roles }).map(({ missing }) => missing)).toEqual([
      'contact so far, offer',
      'role, support',
    ]);
  });

  it('tell the last contact and how long ago it was, never one that lies ahead', () => {
    const on = (name: string, date: string) => ({ subject: 'Call', account, person: name, date });
    const names = ['Ada', 'Ben', 'Cem', 'Dan'];
    const rows = {
      contacts: names.map((name) => person(name)),
      roles: names.map((name) => role(name)),
      touchpoints: [
        on('Ada', '2026-11-01'),
        on('Ada', '2026-10-01'),
        on('Ben', '2026-09-01'),
        on('Cem', '2026-01-01'),
        on('Dan', '2026-12-01'),
      ],
    };
    expect(membersOf(rows).map(({ lastContact, touch }) => [lastContact, touch])).toEqual([
      ['2026-11-01', 'recent'],
      ['2026-09-01', 'silent'],
      ['2026-01-01', 'old'],
      [null, null],
    ]);
  });

  it('are judged as the lists beside the map judge them', () => {
    const supports = [null, 'mentor', 'supporter', 'neutral', 'nonSupporter', 'enemy'];
    const coverages = [null, 'noContact', 'inDepth'];
    const powers = [null, 'outside', 'innerCircle'];
    const people = supports.flatMap((support) =>
      coverages.flatMap((coverage) =>
        powers.flatMap((politicalStatus) =>
          [false, true].map((isMet) => ({ support, coverage, politicalStatus, isMet })),
        ),
      ),
    );
    const levels = ['vendor', 'trustedAdvisor', null];
    const rows: RowsBySheet = {
      accounts,
      contacts: people.map(({ coverage }, index) =>
        person(`P${index}`, {
          coverage,
          relationLevel: levels[index % 3] ?? null,
          wantedRelationLevel: levels[(index + (index % 5 ? 1 : 0)) % 3] ?? null,
        }),
      ),
      roles: people.map(({ support, politicalStatus }, index) =>
        role(`P${index}`, { support, politicalStatus, role: index % 11 ? 'user' : 'blocker' }),
      ),
      touchpoints: people.flatMap(({ isMet }, index) =>
        isMet ? [{ subject: 'Call', account, person: `P${index}`, date: '2026-11-01' }] : [],
      ),
      competitors: [{ competitor: 'Rival', account, backedBy: 'P7; P8' }],
    };
    const tables = tablesOf(rows);
    const { contacts, accounts: known } = tables;
    if (!contacts || !known) throw new Error('No rows.');
    const settings = { buyingTeamMinimum: 5, buyingTeamTypical: 10, silentDays: 30 };
    const view = readMap(
      packMap(account, [account], { ...tables, contacts }, { today: TODAY, settings }, mapColumns),
    );
    const lists = stakeLists(view, buildNetwork(view));
    const byMap = Object.entries(lists).flatMap(([list, stakes]) =>
      stakes.map(({ person: index, type }: { person: number; type: string }) => [
        view.people.name[index],
        list,
        type,
      ]),
    );
    const byReport = membersOf(rows).map(({ name, stake, contactType }) => [name, stake, contactType]);
    expect(byReport).toHaveLength(people.length);
    expect(byReport.sort()).toEqual(byMap.sort());
  });

  it('are nobody without an account, and nobody of an empty one', () => {
    expect(membersOf({})).toEqual([]);
    expect(contextOf({ accounts, roles: [role('Ola')] }).rowsOf('members')).toEqual([]);
  });
});
