/** The walls between the folders, read from what esbuild really bundled, and the form every source file has. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildSync, type Metafile } from 'esbuild';
import { builtMetafile, root } from '../built-add-on';

/** What may be bundled into what; types leave no trace in a bundle, and the folders' own tsconfigs hold them. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/schema': ['src/schema'],
  'src/domain': ['src/schema', 'src/domain'],
  'src/rpc': ['src/schema', 'src/rpc', 'zod'],
  'src/sheets': ['src/schema', 'src/sheets'],
  // One file per journey: what two of them need belongs further down.
  'src/app': ['src/schema', 'src/domain', 'src/rpc', 'src/sheets', 'src/locales'],
  'src/locales': ['src/schema', 'src/locales', 'src/domain/issue.ts'],
  'src/main.ts': ['src/app', 'src/rpc'],
  sidebar: ['sidebar', 'src/domain', 'src/locales', 'preact'],
  'workbench/google': ['workbench/google'],
  'workbench/files': ['workbench/files', 'workbench/google', 'exceljs', 'zod'],
  'workbench/headless': ['workbench/headless', 'workbench/files', 'workbench/google', 'node:'],
  'workbench/page': [
    'workbench/page',
    'workbench/files',
    'workbench/google',
    '@univerjs',
    'rxjs',
    'react',
    'react-dom',
  ],
};

const isIn = (path: string, folder: string) =>
  path === folder || path.startsWith(`${folder}/`) || (folder.endsWith(':') && path.startsWith(folder));

/** The wall a file stands behind; undefined for packages. */
const wallOf = (path: string) => Object.keys(MAY_IMPORT).find((folder) => isIn(path, folder));

/** `node_modules/zod/v4/…` is zod, as a bare `preact/hooks` is preact. */
const nameOf = (path: string) => path.replace(/^node_modules\//, '');

const forbiddenImports = ({ inputs }: Metafile): string[] =>
  Object.entries(inputs).flatMap(([importer, { imports }]) => {
    const wall = wallOf(importer);
    if (wall === undefined) return [];
    return imports
      .filter(({ path }) => !(MAY_IMPORT[wall] ?? []).some((folder) => isIn(nameOf(path), folder)))
      .map(({ path }) => `${importer} → ${path}`);
  });

const bundleOf = (entry: string): Metafile =>
  buildSync({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  }).metafile;

describe('What is bundled stays behind its walls', () => {
  test('on the server', () => {
    const metafile = builtMetafile();
    expect(Object.keys(metafile.inputs)).toContain('src/sheets/open-workbook.ts');
    expect(forbiddenImports(metafile)).toEqual([]);
  });

  test.each([
    'sidebar/sidebar.tsx',
    'sidebar/panels.tsx',
    'sidebar/report.tsx',
    'sidebar/dialog.tsx',
    'workbench/headless/main.ts',
    'workbench/page/main.ts',
  ])('behind %s', (entry) => {
    const metafile = bundleOf(entry);
    expect(Object.keys(metafile.inputs).length).toBeGreaterThan(10);
    expect(forbiddenImports(metafile)).toEqual([]);
  });

  test('with the small form of zod alone', () => {
    const output = Object.entries(builtMetafile().outputs).find(([path]) => path.endsWith('.js'))?.[1];
    const all = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 && path.startsWith('node_modules/') ? [path] : [],
    );
    expect(all).toContain('node_modules/zod/v4/mini/schemas.js');
    expect(all.filter((path) => !path.startsWith('node_modules/zod/'))).toEqual([]);
    expect(all.filter((path) => /zod\/(v3|v4\/classic|v4\/locales\/(?!en\.))/.test(path))).toEqual([]);
  });
});

const sources: readonly { readonly path: string; readonly text: string }[] = [
  'src',
  'sidebar',
  'workbench',
  'build',
  'bench',
  'test',
]
  .flatMap((folder) => filesIn(join(root, folder)))
  .filter((path) => /\.(tsx?|mjs)$/.test(path))
  .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.name === 'node_modules'
      ? []
      : entry.isDirectory()
        ? filesIn(join(folder, entry.name))
        : [join(folder, entry.name)],
  );
}

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
const within = (...folders: string[]) =>
  sources.filter(({ path }) => folders.some((folder) => isIn(path, folder)));
const matching = (files: typeof sources, pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);

describe('Every source file', () => {
  test('names Google’s services only in src/sheets', () => {
    const services =
      /\b(SpreadsheetApp|HtmlService|LockService|PropertiesService|CacheService|Session|Utilities|ScriptApp|Logger)\s*\./;
    expect(matching(within('src'), services).filter((path) => !isIn(path, 'src/sheets'))).toEqual([]);
  });

  test('names the page’s Google API only in one file of the sidebar', () => {
    expect(matching(within('sidebar'), /\bgoogle\??\.|['"]google['"]/)).toEqual(['sidebar/google-script.ts']);
  });

  test('reads no clock and draws no lots in schema, domain, rpc and locales', () => {
    const impure = /\bnew Date\(\s*\)|\bDate\.now\(|\bMath\.random\(|\bperformance\./;
    expect(matching(within('src/schema', 'src/domain', 'src/rpc', 'src/locales'), impure)).toEqual([]);
  });

  test('opens with one sentence on what it is for', () => {
    const opening = /^(?:#!.*\n)?\/\*\*\s+\S(?:(?!\*\/)[\s\S])+\*\//;
    const mute = within('src', 'sidebar', 'workbench', 'build').filter(({ text }) => !opening.test(text));
    expect(mute.map(({ path }) => path)).toEqual([]);
  });

  test('has at most 300 lines', () => {
    const long = within('src', 'sidebar', 'workbench', 'build', 'bench').map(({ path, text }) => ({
      path,
      lines: text.split('\n').length - 1,
    }));
    expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  test('has no default export, and no folder has a barrel', () => {
    expect(matching(within('src', 'sidebar', 'workbench'), /^export default /m)).toEqual([]);
    expect(sources.map(({ path }) => path).filter((path) => /\/index\.tsx?$/.test(path))).toEqual([]);
  });
});

test('The table of walls names every folder of the sources', () => {
  const nowhere = within('src', 'sidebar', 'workbench').filter(({ path }) => wallOf(path) === undefined);
  expect(nowhere.map(({ path }) => path)).toEqual([]);
});
