/** What pictures show before anything is drawn: axes, bars, breaks, months, letters, places of names. */

import { gatherBars, sumOf } from '../../../../sidebar/reports/pictures/bars-plan';
import { placeLabels } from '../../../../sidebar/reports/pictures/label-places';
import { planMonths } from '../../../../sidebar/reports/pictures/month-plan';
import { firstWeekday, monthsBetween, weekdayOf } from '../../../../sidebar/reports/pictures/months';
import { fieldScale, scaleOf } from '../../../../sidebar/reports/pictures/scales';
import { lettersOf } from '../../../../sidebar/reports/pictures/state-letters';
import { planTimeline, shareOf } from '../../../../sidebar/reports/pictures/timeline-plan';
import { apart, stretchesOf } from '../../../../sidebar/reports/pictures/trend-plan';

describe('a timeline', () => {
  const today = '2026-11-22';
  it('shows whole months around today and all items, grouped in order', () => {
    const plan = planTimeline(
      [
        { label: 'b', group: 'Two', start: '2027-01-05', end: '2027-02-01' },
        { label: 'a', group: 'One', start: null, end: '2026-12-24' },
        { label: 'c', group: 'Two', start: '2026-12-01' },
      ],
      today,
      'en',
      12,
    );
    expect([plan?.from, plan?.to]).toEqual(['2026-11-01', '2027-02-28']);
    expect(
      plan?.groups.map(({ name, items }) => [name, ...items.map(({ start, end }) => `${start} ${end}`)]),
    ).toEqual([
      ['Two', '2027-01-05 2027-02-01', '2026-12-01 2026-12-01'],
      ['One', '2026-12-24 2026-12-24'],
    ]);
    expect(plan?.months.map(({ start }) => start)).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
    ]);
  });

  it('does not draw what has no day or ends before it starts, and says so', () => {
    const undrawn = [
      { label: 'none', start: null, end: null },
      { label: 'reversed', start: '2026-12-01', end: '2026-01-01' },
      { label: 'rubbish', start: 'soon' },
    ];
    expect(planTimeline(undrawn, today, 'en', 12)).toBeNull();
    const plan = planTimeline([...undrawn, { label: 'x', start: today }], today, 'en', 12);
    expect(plan?.undrawn.map(({ label }) => label)).toEqual(['none', 'reversed', 'rubbish']);
  });

  it('lets nobody’s year 9999 flatten the others', () => {
    const plan = planTimeline([{ label: 'far', start: '1900-01-01', end: '9999-12-31' }], today, 'en', 5);
    if (!plan) throw new Error('nothing planned');
    expect([plan.from, plan.to]).toEqual(['2023-11-01', '2029-11-30']);
    expect(shareOf(plan, '1900-01-01')).toBeLessThan(0);
    expect(shareOf(plan, '9999-12-31')).toBeGreaterThan(1);
    expect(plan.months.filter(({ isLabelled }) => isLabelled).length).toBeLessThanOrEqual(5);
  });

  it('takes the months of the language’s own calendar', () => {
    const months = monthsBetween('2026-11-22', '2027-01-01', 'fa', 12);
    expect(months[0]).toEqual({ start: '2026-11-22', end: '2026-12-21' });
    expect(months).toHaveLength(2);
    expect(monthsBetween('2026-01-31', '2026-03-01', 'en', 12).map(({ end }) => end)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
    ]);
  });
});

describe('a calendar', () => {
  it('has weeks that begin as the language has them, and leaves out months without entries', () => {
    const plan = planMonths(
      [
        { label: 'a', group: 'Review', start: '2026-11-30' },
        { label: 'b', group: 'Review', start: '2026-11-30' },
        { label: 'c', group: 'Birthday', start: '2027-02-01' },
        { label: 'no day', start: null },
      ],
      'pl',
    );
    expect(plan?.months.map(({ start }) => start)).toEqual(['2026-11-01', '2027-02-01']);
    expect(plan?.kinds).toEqual(['Review', 'Birthday']);
    const [november] = plan?.months ?? [];
    expect(november?.weeks).toHaveLength(6);
    expect(november?.weeks[0]?.map(({ day }) => day)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      '2026-11-01',
    ]);
    expect(november?.weeks[5]?.[0]?.items.map(({ label }) => label)).toEqual(['a', 'b']);
    expect([firstWeekday('fa'), firstWeekday('en-GB'), firstWeekday('id')]).toEqual([6, 7, 1]);
    expect(weekdayOf('2026-11-22')).toBe(7);
  });

  it('draws a year at most, and counts the rest', () => {
    const items = Array.from({ length: 20 }, (_, place) => ({
      label: 'x',
      start: `${2026 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}-10`,
    }));
    const plan = planMonths(items, 'en');
    expect(plan?.months).toHaveLength(12);
    expect(plan?.beyond).toBe(8);
    expect(planMonths([], 'en')).toBeNull();
  });
});

describe('bars', () => {
  it('stack the values of a name, and keep what is unknown apart from zero', () => {
    const { names, bars } = gatherBars(
      [
        { label: 'a', group: 'x', value: 2 },
        { label: 'a', group: 'y', value: null },
        { label: 'a', group: 'x', value: 3 },
        { label: 'b', group: 'y', value: 0 },
      ],
      'others',
    );
    expect(names).toEqual(['x', 'y']);
    expect(bars).toEqual([
      { label: 'a', values: [5, null] },
      { label: 'b', values: [null, 0] },
    ]);
    expect([sumOf([1, -2, null, 3], 1), sumOf([1, -2, null, 3], -1)]).toEqual([4, -2]);
  });

  it('put together the series that could not be told apart', () => {
    const { names, bars } = gatherBars(
      Array.from({ length: 9 }, (_, place) => ({ label: 'a', group: `g${place}`, value: 1 })),
      'others',
    );
    expect(names).toEqual(['g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'others']);
    expect(bars[0]?.values).toEqual([1, 1, 1, 1, 1, 1, 3]);
  });
});

describe('scales', () => {
  it('go in round steps and hold all values', () => {
    expect(scaleOf([0.31, 0.93], 4)).toEqual({ low: 0, high: 1, steps: [0, 0.25, 0.5, 0.75, 1] });
    expect(scaleOf([0, 0], 5, true).high).toBeGreaterThan(0);
    expect(scaleOf([-3, 7], 5)).toMatchObject({ low: -4, high: 8 });
    expect(scaleOf([98, 99], 4).low).toBeGreaterThan(90);
    expect(scaleOf([5], 4)).toMatchObject({ low: expect.any(Number) });
    for (const values of [[1], [0], [-5], [1e9, 1.1e9], [0.001, 0.002]]) {
      const { low, high, steps } = scaleOf(values, 4);
      expect(low).toBeLessThanOrEqual(Math.min(...values));
      expect(high).toBeGreaterThanOrEqual(Math.max(...values));
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.length).toBeLessThan(12);
    }
  });

  it('know shares, scores and hundredths', () => {
    expect(fieldScale([0.2, 0.9])).toEqual({ low: 0, high: 1 });
    expect(fieldScale([1, 9.4])).toEqual({ low: 1, high: 10 });
    expect(fieldScale([12, 99])).toEqual({ low: 0, high: 100 });
    expect(fieldScale([-20, 340]).high).toBeGreaterThanOrEqual(340);
  });
});

describe('a line', () => {
  it('breaks where nothing is known', () => {
    expect(
      stretchesOf([null, 1, 2, null, 3, null]).map((stretch) => stretch.map(({ place }) => place)),
    ).toEqual([[1, 2], [4]]);
  });
  it('has its ends named apart, within the picture', () => {
    expect(apart([10, 11, 100, 12], 10, 100)).toEqual([10, 20, 100, 30]);
    expect(apart([98, 99, 100], 10, 100)).toEqual([80, 90, 100]);
  });
});

describe('names of points', () => {
  it('never stand on one another or on a point, or outside', () => {
    const area = { left: 0, top: 0, right: 300, bottom: 200 };
    const points = Array.from({ length: 40 }, (_, place) => ({
      x: 20 + ((place * 71) % 260),
      y: 20 + ((place * 37) % 160),
    }));
    const labels = placeLabels(
      points,
      points.map(() => 50),
      6,
      12,
      area,
    );
    const boxes = labels.flatMap((label) => {
      if (!label) return [];
      const left = label.at === 'start' ? label.x : label.at === 'end' ? label.x - 50 : label.x - 25;
      return [{ left, right: left + 50, top: label.y - 6, bottom: label.y + 6 }];
    });
    expect(boxes.length).toBeGreaterThan(5);
    expect(boxes.length).toBeLessThan(40);
    boxes.forEach((one, place) => {
      expect(one.left).toBeGreaterThanOrEqual(0);
      expect(one.right).toBeLessThanOrEqual(300);
      for (const other of boxes.slice(place + 1)) {
        const isOver =
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom;
        expect(isOver).toBe(false);
      }
    });
  });
});

describe('letters of states', () => {
  it('tell states apart that begin alike', () => {
    expect([...lettersOf(['White space', 'We sell here', 'blocked'], 'en').values()]).toEqual([
      'W',
      'We',
      'B',
    ]);
  });
  it('are numbers where two letters would not do, in the digits of the language', () => {
    const alike = ['Key player, no contact', 'Key player, some contact', 'Key player, supports us', '?'];
    expect([...lettersOf(alike, 'en').values()]).toEqual(['1', '2', '3', '4']);
    expect([...lettersOf(['', 'آ'], 'fa').values()]).toEqual(['۱', '۲']);
  });
});
