/** Reads the built add-on from its folder: exactly the files that are pushed to Google. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltAddOn } from '../google/host/contract';
import { StepError } from './usage-error';

/** Throws `StepError` when the folder does not hold an add-on. */
export function loadAddOn(folder: string): BuiltAddOn {
  try {
    const html = readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name.slice(0, -'.html'.length), readFileSync(join(folder, name), 'utf8')]);
    return {
      code: readFileSync(join(folder, 'Code.js'), 'utf8'),
      html: Object.fromEntries(html),
      manifest: readFileSync(join(folder, 'appsscript.json'), 'utf8'),
    };
  } catch (cause) {
    throw new StepError(`There is no built add-on in ${folder}. Run npm run build first.`, { cause });
  }
}
