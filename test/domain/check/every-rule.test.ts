/** Holds that no rule goes untested: each code is named by a test beside what raises it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../src/domain/check/rules';

const tests = ['.', 'rules', '../cells'].flatMap((folder) =>
  readdirSync(join(__dirname, folder))
    .filter((name) => name.endsWith('.test.ts') && !__filename.endsWith(name))
    .map((name) => readFileSync(join(__dirname, folder, name), 'utf8')),
);

test.each(Object.keys(rules))('%s is named by a test', (code) => {
  expect(tests.some((text) => text.includes(`'${code}'`))).toBe(true);
});
