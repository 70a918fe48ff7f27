import fc from 'fast-check';
import { headerNames } from '../../../src/domain/import/aliases';
import type { ImportInput, ImportPlan } from '../../../src/domain/import/import-plan';
import { planImport } from '../../../src/domain/import/plan-import';
import { applyImport, asPlan, type Contact, contactOf } from './apply-plan';

type Grid = readonly (readonly string[])[];

const plan = (grid: Grid, options: Partial<ImportInput> = {}): ImportPlan =>
  planImport({
    headerNames,
    grid,
    account: 'Acme',
    existing: [],
    existingAccounts: ['Acme'],
    newId: (index) => `new-${index}`,
    ...options,
  });
const planOf = (grid: Grid, options?: Partial<ImportInput>) => asPlan(plan(grid, options));
const managersOf = (grid: Grid, options?: Partial<ImportInput>) =>
  planOf(grid, options).creates.map(({ values }) => values.reportsTo ?? null);
const codesOf = (grid: Grid, options?: Partial<ImportInput>) =>
  planOf(grid, options).notes.map(({ code, rowNumber }) => [code, rowNumber]);

describe('planImport', () => {
  it('creates a contact for each row in the order of the source', () => {
    const grid = [
      ['Employee ID', 'Name', 'Job Title', 'Manager ID', 'Email', 'Phone', 'Mobile', 'Notes', 'Shoe size'],
      ['7', ' Ada Byron ', 'Analyst', '', 'ada@x.org; a@y.org', '', '+44 20', 'line\nline', '38'],
      ['8', 'Ben', '', '7', '', '0049', '', '', '44'],
    ];
    expect(planOf(grid)).toEqual({
      kind: 'plan',
      creates: [
        {
          sourceRowNumber: 2,
          values: {
            id: 'new-0',
            name: 'Ada Byron',
            account: 'Acme',
            title: 'Analyst',
            email: 'ada@x.org; a@y.org',
            phone: '+44 20',
            note: 'line\nline',
            sourceId: '7',
          },
        },
        {
          sourceRowNumber: 3,
          values: {
            id: 'new-1',
            name: 'Ben',
            account: 'Acme',
            phone: '0049',
            sourceId: '8',
            reportsTo: 'Ada Byron',
          },
        },
      ],
      updates: [],
      unchanged: 0,
      skipped: [],
      unresolvedManagers: 0,
      repeatedIds: [],
      newAccounts: [],
      matched: expect.arrayContaining([
        { target: 'manager', columnKey: 'reportsTo', sources: ['Manager ID'] },
        { target: 'phone', columnKey: 'phone', sources: ['Phone', 'Mobile'] },
      ]),
      unmatched: ['Shoe size'],
      notes: [],
    });
  });

  it('finds nothing in an empty sheet or below a header alone', () => {
    for (const grid of [[], [['']], [['Name', 'Email']], [['Name'], ['']]]) {
      expect(plan(grid)).toEqual({ kind: 'nothing' });
    }
  });

  it('says which headers there are when none of them names people', () => {
    expect(
      plan([
        ['Record ID', 'Deal Name'],
        ['1', 'x'],
      ]),
    ).toEqual({
      kind: 'columnsNotMatched',
      headers: ['Record ID', 'Deal Name'],
    });
  });

  it('reads only the columns that a person named, however they are spelt', () => {
    const grid = [
      ['Vor', 'Nach', 'Email', 'Title'],
      ['Ada', 'Byron', 'a@x.org', 'CEO'],
    ];
    const columns = { name: ['vor', 'Nach'], title: 'TITLE' };
    expect(planOf(grid, { columns }).creates[0]?.values).toEqual({
      id: 'new-0',
      name: 'Ada Byron',
      account: 'Acme',
      title: 'CEO',
    });
    expect(planOf(grid, { columns: { name: 'Vor', email: 'Mail', pet: 'Nach' } }).notes).toEqual([
      { code: 'COLUMN_NOT_FOUND', rowNumber: null, facts: { header: 'Mail' } },
      { code: 'COLUMN_NOT_FOUND', rowNumber: null, facts: { header: 'Nach' } },
    ]);
  });

  it('skips blank rows, rows of nobody and the totals, and names each', () => {
    const grid = [
      ['Name', 'Job Title', 'Hired'],
      ['Ada', '', ''],
      ['', '', ''],
      ['', '', '2020-01-01'],
      ['', 'CFO', ''],
      ['Total:', '', '3'],
    ];
    const { skipped, creates } = planOf(grid);
    expect(skipped).toEqual([
      { rowNumber: 3, reason: 'BLANK_ROW' },
      { rowNumber: 4, reason: 'NO_NAME' },
      { rowNumber: 6, reason: 'TOTALS_ROW' },
    ]);
    expect(creates.map(({ values }) => values.name)).toEqual(['Ada', 'CFO']);
  });

  it('takes the account from its column unless one was chosen, and lists the new ones once', () => {
    const grid = [
      ['Name', 'Company'],
      ['Ada', 'Beta'],
      ['Ben', 'ACME'],
      ['Cid', 'beta'],
      ['Dan', ''],
    ];
    const fromColumn = planOf(grid, { account: '' });
    expect(fromColumn.newAccounts).toEqual(['Beta']);
    expect(fromColumn.notes).toEqual([{ code: 'NO_ACCOUNT', rowNumber: null, facts: { count: 1 } }]);
    const chosen = planOf(grid, { account: 'Gamma' });
    expect([chosen.newAccounts, chosen.unmatched]).toEqual([['Gamma'], ['Company']]);
    const both = planOf(grid, { account: 'Gamma', columns: { name: 'Name', account: 'Company' } });
    expect(both.creates.map(({ values }) => values.account)).toEqual(['Beta', 'ACME', 'beta', 'Gamma']);
  });

  it('keeps dates of two readings and unreadable ones as text, and names their rows', () => {
    const grid = [
      ['Name', 'Birthday'],
      ['a', '13/04/1980'],
      ['b', '03/04/1980'],
      ['c', '31/02/1980'],
    ];
    expect(planOf(grid).creates.map(({ values }) => values.birthday)).toEqual([
      '1980-04-13',
      '03/04/1980',
      '31/02/1980',
    ]);
    expect(codesOf(grid)).toEqual([
      ['AMBIGUOUS_DATE', 3],
      ['UNREADABLE_DATE', 4],
    ]);
  });

  it('reads choices by their labels, and only where labels are known', () => {
    const choiceLabels = new Map([
      [
        'level',
        new Map([
          ['board', 'board'],
          ['zarzad', 'board'],
        ]),
      ],
    ]);
    const grid = [
      ['Name', 'Level'],
      ['a', 'Zarząd'],
      ['b', 'Wizard'],
    ];
    const read = planOf(grid, { choiceLabels });
    expect(read.creates.map(({ values }) => values.level)).toEqual(['board', undefined]);
    expect(codesOf(grid, { choiceLabels })).toEqual([['UNKNOWN_CHOICE', 3]]);
    expect(planOf(grid).unmatched).toEqual(['Level']);
  });

  it('notes a header below a preamble and a second table', () => {
    const grid = [
      ['Export of today'],
      ['Name', 'Email'],
      ['a', 'a@x.org'],
      ['', ''],
      ['Account Name', 'Phone'],
      ['B', '1'],
    ];
    expect(codesOf(grid)).toEqual([
      ['HEADER_BELOW_PREAMBLE', 2],
      ['SECOND_TABLE_LEFT_OUT', 5],
    ]);
  });
});

describe('managers', () => {
  const header = ['Employee ID', 'Name', 'Email', 'Reports To'];

  it('are found by id, then e-mail, then name, and stored by name', () => {
    const grid = [
      header,
      ['1', 'Ada', 'ada@x.org', ''],
      ['2', 'Ben', '', '1'],
      ['3', 'Cid', '', 'ADA@X.ORG'],
      ['4', 'Dan', '', 'ben'],
    ];
    expect(managersOf(grid)).toEqual([null, 'Ada', 'Ada', 'Ben']);
  });

  it('are stored by e-mail where the name is shared or withheld, else by row id', () => {
    const grid = [
      header,
      ['1', 'Ada', 'ada@x.org', ''],
      ['2', 'Ada', '', '1'],
      ['3', 'Vacant', 'v@x.org', '2'],
      ['4', 'Ben', '', '3'],
    ];
    expect(managersOf(grid)).toEqual([null, 'ada@x.org', 'new-1', 'v@x.org']);
  });

  it('are the first row of a repeated id, and both rows are kept', () => {
    const grid = [header, ['1', 'Ada', '', ''], ['1', 'Eve', '', ''], ['2', 'Ben', '', '1']];
    const read = planOf(grid);
    expect([read.creates.length, read.repeatedIds, managersOf(grid)[2]]).toEqual([3, ['1'], 'Ada']);
  });

  it('that nobody knows keep the text of the source and are counted', () => {
    const grid = [
      header,
      ['1', 'Ada', '', 'Zoe'],
      ['2', 'Ben', '', '99'],
      ['3', 'Cid', '', 'n/a'],
      ['4', 'Dan', '', '-'],
    ];
    expect([managersOf(grid), planOf(grid).unresolvedManagers]).toEqual([['Zoe', '99', null, null], 2]);
  });

  it('of a name that several bear keep the text and are not called unknown', () => {
    const grid = [
      ['Name', 'Reports To'],
      ['Ada', ''],
      ['Ada', ''],
      ['Ben', 'Ada'],
    ];
    const read = planOf(grid);
    expect([read.unresolvedManagers, managersOf(grid)[2], read.notes[0]]).toEqual([
      0,
      'Ada',
      { code: 'AMBIGUOUS_MANAGER', rowNumber: null, facts: { count: 1 } },
    ]);
  });

  it('are nobody for the words that a person gave, and no others', () => {
    const grid = [header, ['1', 'Ada', '', 'XX'], ['2', 'Ben', '', 'none']];
    expect(managersOf(grid, { noManager: ['xx'] })).toEqual([null, 'none']);
  });

  it('are found among the account’s contacts, not among another’s', () => {
    const existing = [
      contactOf(2, { name: 'Ada', account: 'acme', id: 'r1', sourceId: '77' }),
      contactOf(3, { name: 'Eve', account: 'Beta', id: 'r2' }),
    ];
    const grid = [
      ['Name', 'Reports To'],
      ['Ben', 'ada'],
      ['Cid', 'Eve'],
      ['Dan', '77'],
    ];
    expect(managersOf(grid, { existing })).toEqual(['Ada', 'Eve', 'Ada']);
    expect(planOf(grid, { existing }).unresolvedManagers).toBe(1);
  });
});

describe('importing again', () => {
  const existing: readonly Contact[] = [
    contactOf(2, { name: 'Ada', account: 'Acme', title: 'CEO', email: 'ada@x.org', sourceId: '1', id: 'r1' }),
    contactOf(3, { name: 'Ben', account: 'Acme', title: 'CFO', id: 'r2', note: 'ours' }),
    contactOf(4, { name: 'Cid', account: 'Acme', email: 'cid@x.org', id: 'r3' }),
  ];
  const check = (grid: Grid, updates: readonly (readonly [number, object])[], created: number) => {
    const read = planOf(grid, { existing });
    expect(read.updates.map(({ rowNumber, values }) => [rowNumber, values])).toEqual(updates);
    expect(read.creates).toHaveLength(created);
  };

  it('knows a person by id, whatever else has changed, and writes only what differs', () => {
    check(
      [
        ['Employee ID', 'Name', 'Job Title'],
        ['1', 'Ada Byron', 'CEO'],
      ],
      [[2, { name: 'Ada Byron' }]],
      0,
    );
  });

  it('knows a person by e-mail', () => {
    check(
      [
        ['Name', 'Email', 'Phone'],
        ['C. Id', 'CID@x.org', '12345'],
      ],
      [[4, { name: 'C. Id', email: 'CID@x.org', phone: '12345' }]],
      0,
    );
  });

  it('knows a person by name and title, never by the name alone', () => {
    check(
      [
        ['Name', 'Job Title', 'Phone'],
        ['ben', 'cfo', '12345'],
      ],
      [[3, { name: 'ben', title: 'cfo', phone: '12345' }]],
      0,
    );
    check(
      [
        ['Name', 'Job Title'],
        ['Ben', 'CTO'],
      ],
      [],
      1,
    );
    check([['Name'], ['Ben']], [], 1);
    check(
      [
        ['Name', 'Email'],
        ['Ada', 'other@x.org'],
      ],
      [],
      1,
    );
  });

  it('does not take a name without titles on both sides for one person', () => {
    check(
      [
        ['Name', 'Phone'],
        ['Cid', '12345'],
      ],
      [],
      1,
    );
  });

  it('knows nobody by an e-mail that several share', () => {
    const grid = [
      ['Name', 'Job Title', 'Email'],
      ['Eve', 'Clerk', 'ada@x.org'],
      ['Fay', 'Guard', 'ada@x.org'],
    ];
    check(grid, [], 2);
  });

  it('knows nobody of another account', () => {
    expect(
      planOf(
        [
          ['Employee ID', 'Name'],
          ['1', 'Ada'],
        ],
        { existing, account: 'Beta' },
      ).creates,
    ).toHaveLength(1);
  });

  it('does not blank out what the source does not know', () => {
    check(
      [
        ['Employee ID', 'Name', 'Job Title', 'Notes'],
        ['1', 'Ada', '', ''],
      ],
      [],
      0,
    );
  });

  it('does not take two posts with withheld names for one', () => {
    const posts = [
      contactOf(2, { name: 'N/D', account: 'Acme', title: 'Director', id: 'r1', sourceId: '5' }),
    ];
    const grid = [
      ['Employee ID', 'Name', 'Job Title'],
      ['6', 'N/D', 'Director'],
    ];
    expect(planOf(grid, { existing: posts }).creates).toHaveLength(1);
  });

  it('keeps a manager put right by hand when the source does not know one', () => {
    const grid = [
      ['Employee ID', 'Name', 'Reports To'],
      ['1', 'Ada', 'Zoe'],
    ];
    const corrected = [
      ...existing.slice(1),
      contactOf(2, { name: 'Ada', account: 'Acme', sourceId: '1', reportsTo: 'Ben' }),
    ];
    expect(planOf(grid, { existing: corrected }).updates).toEqual([]);
  });

  it('keeps a reference that already leads to the manager', () => {
    const grid = [
      ['Employee ID', 'Name', 'Reports To'],
      ['1', 'Ada', 'Cid'],
    ];
    const known = [
      ...existing.slice(1),
      contactOf(2, { name: 'Ada', account: 'Acme', sourceId: '1', reportsTo: 'cid@x.org' }),
    ];
    expect(planOf(grid, { existing: known }).updates).toEqual([]);
  });
});

describe('the laws of an import', () => {
  const hostile = fc.constantFrom(
    ...[
      '=1+1',
      '+48 22',
      '-5',
      '@handle',
      '＝1+1',
      '\t=x',
      '\u0000',
      '<b>x</b>',
      '{name}',
      '#N/A',
      '0123',
      '1E5',
    ],
    ...[
      'Null',
      'TRUE',
      'NaN',
      '03/04/2024',
      '1980-02-30',
      'N/D',
      '-',
      "'",
      '"',
      'علی\u200cرضا',
      '👩‍👩‍👧',
      '\u202Eabc',
    ],
  );
  const cell = fc.oneof(
    hostile,
    fc.constantFrom('', 'Ada', 'Ben', '1', '2', 'ada@x.org', 'b@x.org'),
    fc.string(),
  );
  const headers = [
    'Employee ID',
    'Name',
    'Job Title',
    'Reports To',
    'Email',
    'Phone',
    'Birthday',
    'LinkedIn',
    'Company',
  ];
  const grid = fc
    .array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((rows) => [headers, ...rows]);
  const noAccount = { account: '', existingAccounts: [] };

  it('accounts for every row below the header', () => {
    fc.assert(
      fc.property(grid, (given) => {
        const read = plan(given, noAccount);
        if (read.kind !== 'plan') return;
        const trailing = [...given].reverse().findIndex((row) => row.some((text) => text.trim() !== ''));
        expect(read.creates.length + read.updates.length + read.unchanged + read.skipped.length).toBe(
          given.length - 1 - trailing,
        );
      }),
    );
  });

  it('keeps every value as it stands, apart from outer spaces, control characters and readable dates', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const read = plan([
          ['Name', 'Notes', 'Phone'],
          ['x', text, text],
        ]);
        const values = read.kind === 'plan' ? read.creates[0]?.values : undefined;
        // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what is taken out.
        const kept = text.replace(/\u0000/g, '').trim() || undefined;
        expect([values?.note, values?.phone]).toEqual([kept, kept]);
      }),
    );
  });

  it('changes nothing when the same file is imported again', () => {
    fc.assert(
      fc.property(grid, (given) => {
        const first = plan(given, noAccount);
        if (first.kind !== 'plan') return;
        const existing = applyImport([], first);
        const again = planOf(given, { ...noAccount, existing });
        expect([again.creates, again.updates]).toEqual([[], []]);
      }),
      { numRuns: 300 },
    );
  });

  it('does the same in a second file with its columns in another order', () => {
    fc.assert(
      fc.property(
        grid,
        fc.shuffledSubarray(
          headers.map((_, index) => index),
          { minLength: headers.length },
        ),
        (given, order) => {
          const moved = given.map((row) => order.map((index) => row[index] ?? ''));
          const one = plan(given, noAccount);
          const other = plan(moved, noAccount);
          expect(
            other.kind === 'plan' && one.kind === 'plan'
              ? other.creates.map(({ values }) => ({ ...values }))
              : other.kind,
          ).toEqual(one.kind === 'plan' ? one.creates.map(({ values }) => ({ ...values })) : one.kind);
        },
      ),
    );
  });

  it('takes names of objects for ordinary headers and values', () => {
    const words = ['__proto__', 'constructor', 'toString'];
    const read = planOf([['Name', ...words], ...words.map((word) => [word, word, word, word])]);
    expect(read.creates.map(({ values }) => values.name)).toEqual(words);
    expect(read.unmatched).toEqual(words);
    expect(planOf([words, words], { columns: { name: '__proto__' } }).creates[0]?.values.name).toBe(
      '__proto__',
    );
  });
});
