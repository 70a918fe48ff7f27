/** Every rule of the method has tests of its own; the other codes are raised in `check-workbook.test.ts`. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../../src/domain/check/rule';
import { rules } from '../../../src/domain/check/rules';

const folder = join(__dirname, 'rules');
const tests = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

test('every rule of the method is named by a test', () => {
  const unnamed = Object.entries<Rule>(rules).filter(
    ([code, { kind }]) => kind === 'method' && !tests.includes(`'${code}'`),
  );
  expect(unnamed.map(([code]) => code)).toEqual([]);
});
