/** Reads `appsscript.json` and refuses what would make the pushed add-on another product or ask for wide scopes (platform 3.5, 3.6). */

/** The part of the manifest that decides behaviour. */
export interface Manifest {
  /** IANA name: the zone of `Session.getScriptTimeZone()` and of a script's local dates. */
  readonly timeZone: string;
  readonly scopes: ReadonlySet<string>;
}

/** @throws Error with the reason when Google, or a reviewer of the add-on, would not take the manifest */
export function readManifest(text: string): Manifest {
  const manifest: unknown = JSON.parse(text);
  if (typeof manifest !== 'object' || manifest === null) refuse('is not an object');
  if (!('runtimeVersion' in manifest) || manifest.runtimeVersion !== 'V8') {
    refuse('must say "runtimeVersion": "V8", the only runtime left');
  }
  if ('addOns' in manifest)
    refuse('has an addOns block, which makes it a card-based add-on without sidebars');
  if (!('timeZone' in manifest) || typeof manifest.timeZone !== 'string') refuse('has no timeZone');
  if (!('oauthScopes' in manifest) || !isTextList(manifest.oauthScopes)) {
    refuse('must list its oauthScopes: Google would otherwise ask for wide ones');
  }
  return { timeZone: manifest.timeZone, scopes: new Set(manifest.oauthScopes) };
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function refuse(reason: string): never {
  throw new Error(`The manifest ${reason}.`);
}
