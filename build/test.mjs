/** `npm test`: everything, browser included; closes with `N passed, N failed`. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { buildAddOn } = await import('./build.mjs');
const { checkSources, runJest } = await import('./check.mjs');

await buildAddOn();
const clean = checkSources();
const report = join(root, '.cache', 'jest.json');
mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(report, { force: true });
runJest(['--json', `--outputFile=${report}`, ...process.argv.slice(2)]);

let passed = 0;
let failed = 1;
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not load has no tests, yet it is a failure.
  passed = result.numPassedTests;
  failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
} catch {
  console.error('The tests did not run to their end.');
}
if (clean) passed += 1;
else failed += 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
