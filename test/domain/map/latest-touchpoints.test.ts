import { latestTouchpoints } from '../../../src/domain/map/latest-touchpoints';
import { contacts, type SampleRow, table } from '../cells/sample-tables';

const people = contacts([
  { id: 'c1', name: 'Anna', email: 'anna@acme.com' },
  { id: 'c2', name: 'Bo' },
  { account: 'Beta', id: 'c3', name: 'Anna' },
]).rows;
const touchesOf = (rows: readonly SampleRow[], person = 0) => {
  const [asked] = people.slice(person);
  if (!asked) throw new Error('Nobody is there.');
  const touchpoints = table(
    'touchpoints',
    rows.map((row) => ({ account: 'Acme', ...row })),
  );
  return latestTouchpoints(touchpoints.rows, asked, people);
};
const subjectsOf = (rows: readonly SampleRow[], person = 0): readonly string[] =>
  touchesOf(rows, person).map(({ subject }) => subject);

describe('latestTouchpoints', () => {
  test('are those that name the person by name, e-mail or id, among others too', () => {
    expect(
      subjectsOf([
        { subject: 'name', person: 'anna' },
        { subject: 'e-mail', person: 'Bo; anna@acme.com' },
        { subject: 'id', person: 'c1' },
        { subject: 'another', person: 'Bo' },
        { subject: 'nobody' },
        { subject: 'namesake', account: 'Beta', person: 'Anna' },
      ]),
    ).toEqual(['id', 'e-mail', 'name']);
    expect(subjectsOf([{ subject: 'namesake', account: 'Beta', person: 'Anna' }], 2)).toEqual(['namesake']);
  });

  test('are five at most, the latest first, those without a day last', () => {
    const days = ['2026-01-05', '', '2026-03-01', '', '2025-12-31', '2027-01-01'];
    expect(subjectsOf(days.map((date) => ({ subject: date || 'undated', date, person: 'Anna' })))).toEqual([
      '2027-01-01',
      '2026-03-01',
      '2026-01-05',
      '2025-12-31',
      'undated',
    ]);
  });

  test('leave nothing out of what a row says', () => {
    const [touch] = touchesOf([
      {
        subject: 'Talk',
        date: '2026-01-05',
        kind: 'call',
        person: 'Anna',
        ourPerson: 'Ewa; Tom',
        outcome: 'Good',
        nextStep: 'Write',
        nextStepDate: '2026-01-09',
      },
    ]);
    expect(touch).toEqual({
      row: 2,
      date: '2026-01-05',
      kind: 'call',
      subject: 'Talk',
      ours: 'Ewa; Tom',
      outcome: 'Good',
      nextStep: 'Write',
      nextStepDate: '2026-01-09',
    });
  });
});
