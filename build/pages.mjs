/** Builds the pages, two for the sidebar and two for dialogs: script and style inlined, nothing loaded from elsewhere. */
import { join } from 'node:path';
import { root } from './ensure.mjs';

/** Nothing inside a script element may end it or open a comment in it; both escapes mean the same in strings and regexes. */
const inScript = (code) =>
  code
    .replaceAll(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--')
    .trim();
const inStyle = (css) => css.replaceAll(/<\/(style)/gi, '<\\/$1').trim();

/** Browsers that know it compile the script while the server is asked, not function by function while people wait. */
const COMPILED_AT_ONCE = '//# allFunctionsCalledOnLoad';

const page = (script, style) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<base target="_blank">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Account Atlas</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<script>${COMPILED_AT_ONCE}
${script}</script>
</body>
</html>
`;

async function bundle(entry, minify) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [join(root, 'sidebar', entry)],
    bundle: true,
    write: false,
    minify,
    format: 'iife',
    // The oldest browsers Google's editors still serve.
    target: ['chrome109', 'firefox115', 'safari16'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** The style of `panels` is not that of the parts called so. */
const styles = { panels: 'panels-page', report: 'report-page' };

export const pages = ['sidebar', 'panels', 'dialog', 'report'];

/** @returns the HTML of one of `pages` */
export async function buildPage(name, { minify = true } = {}) {
  const [script, style] = await Promise.all([
    bundle(`${name}.tsx`, minify),
    bundle(join('styles', `${styles[name] ?? name}.css`), minify),
  ]);
  return page(inScript(script), inStyle(style));
}
