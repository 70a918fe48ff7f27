/** Builds what clasp pushes into `dist/`: Code.js, the pages, data files, the manifest. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildDataFiles, languageCodes } from './data-files.mjs';
import { ensureInstalled, root } from './ensure.mjs';
import { evaluate } from './evaluate.mjs';

/** Entry points of the server: every function `main.ts` exports, with its JSDoc, which Sheets reads from the source text. */
export function entryPoints(source) {
  return [...source.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export function (\w+)\(/g)].map(
    ([, comment, name]) => ({ name, comment: comment ?? '' }),
  );
}

/** Clasp pushes what stands in the folder itself. */
const mapOf = (outfile) => join(dirname(outfile), '..', 'Code.js.map');

/**
 * Google calls entry points with one argument at most, an event or a request, and reads tags such as `@customfunction`; other
 * comments stay at home.
 */
const forward = ({ name, comment }) =>
  `${comment.includes('@') ? comment : ''}function ${name}(e){return atlas.${name}(e)}`;

/** For the menu: a function for each optional sheet and each report, named after it. */
async function aboutEach() {
  const { about } = await evaluate(`
    import { library } from './schema/reports/library';
    import { sheetsOfGroup } from './schema/workbook';
    export const about = { add: sheetsOfGroup('more'), report: library.reports.map(({ key }) => key) };`);
  return Object.entries(about).flatMap(([does, keys]) =>
    keys.map((key) => `function ${does}${key[0].toUpperCase()}${key.slice(1)}(){atlas.${does}("${key}")}`),
  );
}

/**
 * One script with all names shortened. Its map stands beside the folder that is pushed: `npm run read-log` reads a log from
 * Google with it.
 */
async function buildServer(outfile) {
  const { build } = await import('esbuild');
  const points = entryPoints(readFileSync(join(root, 'src', 'main.ts'), 'utf8'));
  const names = points.map(({ name }) => name).join(', ');
  const about = await aboutEach();
  const { metafile, outputFiles } = await build({
    // An object of the functions, where an exported namespace would bring esbuild's own machinery along.
    stdin: {
      contents: `import { commandsAbout, ${names} } from './main';\natlas = { ...commandsAbout, ${names} };`,
      resolveDir: join(root, 'src'),
    },
    write: false,
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    banner: { js: '"use strict";\nvar atlas;' },
    footer: { js: [...points.map(forward), ...about].join('\n') },
    // Newer targets let private fields and static blocks through, which stop the whole project at Google.
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    sourcemap: 'external',
    sourcesContent: false,
    define: {
      ACCOUNT_ATLAS_LANGUAGES: JSON.stringify(languageCodes().join(' ')),
      ACCOUNT_ATLAS_VERSION: JSON.stringify(
        JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
      ),
    },
    metafile: true,
  });
  for (const { path, contents } of outputFiles) {
    writeFileSync(path.endsWith('.map') ? mapOf(outfile) : path, contents);
  }
  return metafile;
}

/**
 * @returns bytes of the server bundle, of the pages and of the data files by name; esbuild's metafile of the server
 */
export async function buildAddOn({ quiet = false, outdir = join(root, 'dist') } = {}) {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const metafile = await buildServer(join(outdir, 'Code.js'));
  const { buildPage, pages } = await import('./pages.mjs');
  const page = {};
  for (const name of pages) {
    const html = await buildPage(name);
    writeFileSync(join(outdir, `${name}.html`), html);
    page[`${name}.html`] = Buffer.byteLength(html);
  }
  const data = await buildDataFiles(outdir);
  writeFileSync(join(outdir, 'appsscript.json'), readFileSync(join(root, 'appsscript.json')));
  const server = readFileSync(join(outdir, 'Code.js')).length;
  if (!quiet) {
    const sizes = Object.entries({ 'Code.js': server, ...page, ...data });
    console.error(sizes.map(([name, bytes]) => `dist/${name} ${(bytes / 1000).toFixed(1)} kB`).join(', '));
  }
  return { server, page, data, metafile };
}

/** Bundles a TypeScript entry for Node; packages stay outside. */
export async function bundleForNode(entry, outfile) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  await buildAddOn();
}
