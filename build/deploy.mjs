/** `npm run deploy`: builds and pushes the add-on to the script named in .clasp.json. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { binaryOf, ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
const { scriptId } = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
if (scriptId.startsWith('PASTE')) {
  console.error(
    'Put the id of your Apps Script project into .clasp.json first: the README says where to find it.',
  );
  process.exit(1);
}
const { buildAddOn } = await import('./build.mjs');
await buildAddOn();
// Without -f clasp skips a changed manifest and still exits 0.
const { status } = spawnSync(process.execPath, [binaryOf('@google/clasp'), 'push', '-f'], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
