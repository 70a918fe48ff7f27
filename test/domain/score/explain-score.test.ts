/** The parts a score is made of, and what an account without one lacks. */

import fc from 'fast-check';
import { explainScore } from '../../../src/domain/score/explain-score';
import { rowOf } from './rated-row';

describe('explainScore', () => {
  const criteria = [
    { id: 'c0', name: 'Potential', weight: 3, meanings: { '1': 'none', '5': ' ', '10': null } },
    { id: 'c1', name: 'Fit', weight: 1, meanings: {} },
    { id: 'c2', name: 'Off', weight: 0, meanings: {} },
  ];
  const rows = [rowOf('Acme', [8, 4]), rowOf('Beta', [9, 9]), rowOf('Gamma', [9, null])];

  it('shows the parts that make up the score', () => {
    const explained = explainScore('ACME', criteria, rows, { cap: 2, minimumScore: 6 });
    expect(explained).toEqual({
      account: 'Acme',
      score: 7,
      rank: 2,
      rankedAccounts: 2,
      tier: 'key',
      parts: [
        { criterion: 'Potential', rating: 8, share: 0.75, contribution: 6, meanings: { '1': 'none' } },
        { criterion: 'Fit', rating: 4, share: 0.25, contribution: 1, meanings: {} },
      ],
      missing: [],
      isRepeated: false,
      potential: null,
      limits: { cap: 2, minimumScore: 6 },
      change: {
        keyFrom: 6,
        isEnough: true,
        rival: null,
        changes: [{ criterion: 'Potential', from: 8, to: 6 }],
      },
      range: null,
      tie: null,
    });
  });

  const checkKey = (account: string, cap: number, minimumScore: number, expected: string | null) =>
    expect(explainScore(account, criteria, rows, { cap, minimumScore })?.tier).toBe(expected);

  it('calls an account key within the cap and from the minimum score on', () => {
    checkKey('Acme', 2, 7, 'key');
    checkKey('Acme', 1, 7, 'other');
    checkKey('Acme', 2, 7.1, 'other');
    checkKey('Gamma', 9, 1, null);
  });

  it('knows nothing of an account without a row', () => {
    expect(explainScore('Delta', criteria, rows, { cap: 9, minimumScore: 1 })).toBeNull();
  });

  it('adds the contributions up to the score', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 10 })), {
          minLength: 1,
          maxLength: 6,
        }),
        (parts) => {
          const given = parts.map(([weight], index) => ({
            id: `c${index}`,
            name: `C${index}`,
            weight,
            meanings: {},
          }));
          const explained = explainScore(
            'A',
            given,
            [
              rowOf(
                'A',
                parts.map(([, rating]) => rating),
              ),
            ],
            { cap: 1, minimumScore: 1 },
          );
          const sum = (explained?.parts ?? []).reduce((total, part) => total + (part.contribution ?? 0), 0);
          expect(sum).toBeCloseTo(explained?.score ?? 0, 8);
        },
      ),
    );
  });
});
