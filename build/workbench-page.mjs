/** Builds the workbench's page into a folder: one script, one style sheet, and the built add-on beside them. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './ensure.mjs';

const page = join(root, 'workbench', 'page');

/** Univer's telemetry package has no licence; the grid needs nothing but the name of its service. */
const withoutTelemetry = {
  name: 'without-telemetry',
  setup(build) {
    build.onResolve({ filter: /^@univerjs\/telemetry$/ }, ({ path }) => ({ path, namespace: 'stub' }));
    build.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({
      contents: `import { createIdentifier } from '@univerjs/core';
        export const ITelemetryService = createIdentifier('telemetry.service');`,
      resolveDir: root,
    }));
  },
};

/**
 * @param outdir where `index.html` and its files come to lie
 * @param addOn folder of the built add-on, copied to `add-on/`
 */
export async function buildWorkbenchPage({
  outdir = join(root, '.cache', 'workbench'),
  addOn = join(root, 'dist'),
} = {}) {
  const { build } = await import('esbuild');
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const common = {
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    // The services' names appear in the errors a script gets.
    keepNames: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    // One form of every Univer package: two would register its services twice.
    conditions: ['import'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    plugins: [withoutTelemetry],
  };
  await Promise.all([
    build({ ...common, entryPoints: { page: join(page, 'main.ts') }, outdir }),
    build({
      ...common,
      entryPoints: { styles: join(page, 'styles.css') },
      outdir,
      loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
    }),
    build({
      ...common,
      entryPoints: { 'google-script': join(page, 'frame', 'google-script.ts') },
      outdir,
    }),
  ]);
  for (const file of ['index.html', 'icon.svg']) copyFileSync(join(page, file), join(outdir, file));
  copyAddOn(addOn, join(outdir, 'add-on'));
  return outdir;
}

/** Copies the files that would be pushed, and a list of its pages. */
export function copyAddOn(from, to) {
  mkdirSync(to, { recursive: true });
  if (!existsSync(from)) throw new Error(`${from} is missing. Run npm run build first.`);
  const files = readdirSync(from).filter((file) => /\.(js|html|json)$/.test(file));
  for (const file of files) copyFileSync(join(from, file), join(to, file));
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => basename(file, '.html'));
  writeFileSync(join(to, 'pages.json'), JSON.stringify(pages));
}
