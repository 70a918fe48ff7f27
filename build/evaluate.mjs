/** Runs TypeScript of `src/` in Node: what the build and the docs need of its values. */
import { join } from 'node:path';
import { root } from './ensure.mjs';

/**
 * @param contents a module that stands in `src/`
 * @returns its exports
 */
export async function evaluate(contents) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, 'src'), loader: 'ts' },
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
