/** Builds what clasp pushes into `dist/`: Code.js, the pages, data files, the manifest. */
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
 * One script: bundled with all names first, then its blanks and the names inside functions shortened. Names of functions
 * stay, so that a log at Google can be read.
 */
async function buildServer(outfile) {
  const { build, transform } = await import('esbuild');
  const points = entryPoints(readFileSync(join(root, 'src', 'main.ts'), 'utf8'));
  const names = points.map(({ name }) => name).join(', ');
  // Newer targets let private fields and static blocks through, which stop the whole project at Google.
  const options = {
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    logLevel: 'warning',
  };
  const { metafile, outputFiles } = await build({
    ...options,
    // An object of the functions, where an exported namespace would bring esbuild's own machinery along.
    stdin: {
      contents: `import { ${names} } from './main';\naccountAtlas = { ${names} };`,
      resolveDir: join(root, 'src'),
    },
    write: false,
    outfile,
    bundle: true,
    format: 'esm',
    define: {
      ACCOUNT_ATLAS_LANGUAGES: JSON.stringify(languageCodes().join(' ')),
      ACCOUNT_ATLAS_VERSION: JSON.stringify(
        JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
      ),
    },
    metafile: true,
  });
  // Without a format, names at the top may be meant for others: they are kept.
  const { code } = await transform(outputFiles[0].text, {
    ...options,
    minifyWhitespace: true,
    minifyIdentifiers: true,
  });
  const script = `"use strict";\nvar accountAtlas;\n(()=>{${code.trim()}})();\n`;
  writeFileSync(outfile, script + points.map(forward).join('\n'));
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
