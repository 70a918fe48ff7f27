/** Compiles TypeScript for jest with the compiler of the bundle. */
import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

export default {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: path.endsWith('.tsx') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: true,
      sourcefile: path,
    });
    return { code, map };
  },
  getCacheKey: (source, path) =>
    createHash('sha256').update(source).update(path).update(version).digest('hex'),
};
