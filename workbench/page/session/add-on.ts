/** Fetches the built add-on: the very files that are pushed to Google. */

import type { BuiltAddOn } from '../../google/host/contract';

async function text(path: string): Promise<string> {
  const response = await fetch(path, { cache: 'no-store' });
  if (!response.ok)
    throw new Error(`${path} could not be fetched (${response.status}). Run npm start again.`);
  return response.text();
}

export async function fetchAddOn(): Promise<BuiltAddOn> {
  const names: unknown = JSON.parse(await text('add-on/pages.json'));
  const pages = Array.isArray(names) ? names.map(String) : [];
  const [code, manifest, ...html] = await Promise.all([
    text('add-on/Code.js'),
    text('add-on/appsscript.json'),
    ...pages.map((name) => text(`add-on/${name}.html`)),
  ]);
  return {
    code,
    manifest,
    html: Object.fromEntries(pages.map((name, index) => [name, html[index] ?? ''])),
  };
}

export function fetchShim(): Promise<string> {
  return text('google-script.js');
}
