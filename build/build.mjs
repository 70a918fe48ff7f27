/** Builds what clasp pushes into `dist/`: Code.js, the page, data files, the manifest. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildDataFiles, languageCodes } from './data-files.mjs';
import { ensureInstalled, root } from './ensure.mjs';

/** Entry points of the server: every function `main.ts` exports, with its JSDoc, which Sheets reads from the source text. */
export function entryPoints(source) {
  return [...source.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export function (\w+)\(/g)].map(
    ([, comment, name]) => ({ name, comment: comment ?? '' }),
  );
}

const forward = ({ name, comment }) =>
  `${comment}function ${name}() {\n  return accountAtlas.${name}(...arguments);\n}\n`;

/**
 * Takes away leading blanks and whole-line comments: a sixth of the text, loaded anew on each execution. Names and lines
 * of code stay, so logs can be read. A test holds that no text of the bundle is changed by it.
 */
const withoutIndents = (code) =>
  code
    .replace(/^ +/gm, '')
    .replace(/^(\/\/.*)?\n/gm, '')
    .replace(/\/\* @__PURE__ \*\/ /g, '');

async function buildServer(outfile) {
  const { build } = await import('esbuild');
  const points = entryPoints(readFileSync(join(root, 'src', 'main.ts'), 'utf8'));
  const names = points.map(({ name }) => name).join(', ');
  const { metafile, outputFiles } = await build({
    // An object of the functions, where an exported namespace would bring esbuild's own machinery along.
    stdin: {
      contents: `import { ${names} } from './main';\naccountAtlas = { ${names} };`,
      resolveDir: join(root, 'src'),
    },
    banner: { js: '"use strict";\nvar accountAtlas;' },
    write: false,
    outfile,
    bundle: true,
    // Newer targets let private fields and static blocks through, which stop the whole project at Google.
    target: 'es2019',
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    footer: { js: points.map(forward).join('\n') },
    define: {
      ACCOUNT_ATLAS_LANGUAGES: JSON.stringify(languageCodes().join(' ')),
      ACCOUNT_ATLAS_VERSION: JSON.stringify(
        JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
      ),
    },
    // Shorter forms of the same statements; names and lines stay.
    minifySyntax: true,
    metafile: true,
    logLevel: 'warning',
  });
  writeFileSync(outfile, withoutIndents(outputFiles[0].text));
  return { metafile, bundled: outputFiles[0].text };
}

/**
 * @returns bytes of the server bundle, of the page and of the data files by name, esbuild's metafile of the server, and its text before indents went
 */
export async function buildAddOn({ quiet = false, outdir = join(root, 'dist') } = {}) {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const { metafile, bundled } = await buildServer(join(outdir, 'Code.js'));
  const { buildSidebarPage } = await import('./sidebar-page.mjs');
  const page = await buildSidebarPage({ outfile: join(outdir, 'sidebar.html') });
  const data = await buildDataFiles(outdir);
  writeFileSync(join(outdir, 'appsscript.json'), readFileSync(join(root, 'appsscript.json')));
  const server = readFileSync(join(outdir, 'Code.js')).length;
  if (!quiet) {
    const sizes = Object.entries({ 'Code.js': server, 'sidebar.html': page, ...data });
    console.error(sizes.map(([name, bytes]) => `dist/${name} ${(bytes / 1000).toFixed(1)} kB`).join(', '));
  }
  return { server, page, data, metafile, bundled };
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
