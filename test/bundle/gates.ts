/** What Google refuses, or would ask wide permissions for, read off the built files before anything runs. Each gate says what is wrong; nothing is fine. */

import type { BuiltAddOn } from '../../workbench/google/host/contract';
import { ECMASCRIPT_GLOBALS } from '../../workbench/google/host/ecmascript-globals';
import { globalsUsed, parseScript, topLevelFunctions } from './syntax-tree';

export type Gate = (addOn: BuiltAddOn) => readonly string[];

/** Scopes of platform 3.5, and no other. */
const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];
const MOST_SERVER_BYTES = 250_000;
/** What stands beside the sheet opens often; the large map opens when it is asked for. */
const MOST_PAGE_BYTES = 120_000;
const MOST_LARGE_MAP_BYTES = 170_000;

/** Services that need no scope beyond the two (platform 3.5); of Charts the enums that embedded charts take (platform 5.5). */
const SERVICES = [
  'SpreadsheetApp',
  'Charts',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'CacheService',
  'Session',
  'Utilities',
];

/** Globals platform 1.2 does not vouch for: usable only behind a `typeof` guard, which the gate cannot see. */
const UNSURE = [
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'WeakRef',
  'FinalizationRegistry',
  'AggregateError',
  'eval',
];

/** Google's scan asks for scopes by names in the text, dead code and comments included (platform 3.5). */
const WIDE_NAMES = [
  'DriveApp',
  'GmailApp',
  'MailApp',
  'UrlFetchApp',
  'ScriptApp',
  'CalendarApp',
  'ContactsApp',
  'DocumentApp',
  'SlidesApp',
  'FormApp',
  'openById',
  'openByUrl',
  'getActiveUser(',
  'getEffectiveUser',
];

/** Methods younger than the engine is known to be, and zod's checks that fail without Web APIs (platform 1.2, 1.5). */
const UNSURE_METHODS =
  // Three dots spread what a shortened name gives.
  /(?<!\.)\.(findLast|findLastIndex|toSorted|toReversed|toSpliced|groupBy|hasOwn|at|replaceAll|structuredClone)\(/g;

/** Its first bad token stops every function of the project. */
export const syntaxGate: Gate = ({ code }) => {
  try {
    parseScript(code);
    return [];
  } catch (error) {
    return [`Code.js is no ECMAScript 2019 script: ${String(error)}`];
  }
};

/** Parsed trees by text: the gates of one add-on share them. */
const trees = new Map<string, ReturnType<typeof parseScript>>();
function treeOf(code: string): ReturnType<typeof parseScript> {
  const tree = trees.get(code) ?? parseScript(code);
  trees.set(code, tree);
  return tree;
}

/** A gate on the parsed script; what does not parse is the syntax gate's. */
const onTree =
  (judge: (tree: ReturnType<typeof parseScript>) => readonly string[]): Gate =>
  (addOn) =>
    syntaxGate(addOn).length > 0 ? [] : judge(treeOf(addOn.code));

export const globalsGate: Gate = onTree((tree) => {
  const allowed = new Set([...ECMASCRIPT_GLOBALS, ...SERVICES, 'console']);
  for (const name of UNSURE) allowed.delete(name);
  return [...globalsUsed(tree)]
    .filter(([name]) => !allowed.has(name))
    .map(
      ([name, line]) =>
        `Code.js line ${line} uses ${name}, which the runtime does not have or we may not call.`,
    );
});

export const methodsGate: Gate = ({ code }) =>
  [...code.matchAll(UNSURE_METHODS)].map(
    ([call]) => `Code.js calls ${call}), which the runtime may not have.`,
  );

export const wideNamesGate: Gate = ({ code }) =>
  WIDE_NAMES.filter((name) => code.includes(name)).map(
    (name) => `Code.js names ${name}, which asks for a wide scope.`,
  );

/** @param names what menus, triggers and the page call */
export const functionsGate = (names: readonly string[]): Gate =>
  onTree((tree) => {
    const declared = topLevelFunctions(tree);
    return [
      ...names.filter((name) => !declared.includes(name)).map((name) => `${name} is no top-level function.`),
      ...declared
        .filter((name) => !names.includes(name))
        .map((name) => `Nothing calls the function ${name}.`),
      // Google hides them from menus and page (platform 1.4).
      ...names.filter((name) => name.endsWith('_')).map((name) => `${name} is private: its name ends in _.`),
    ];
  });

export const manifestGate: Gate = ({ manifest }) => {
  const { oauthScopes, runtimeVersion, addOns, timeZone, ...rest } = JSON.parse(manifest);
  const problems: string[] = [];
  if (JSON.stringify([...(oauthScopes ?? [])].sort()) !== JSON.stringify([...SCOPES].sort())) {
    problems.push(`The manifest asks for other scopes than the two: ${JSON.stringify(oauthScopes)}`);
  }
  if (runtimeVersion !== 'V8') problems.push('The manifest does not name the V8 runtime.');
  if (addOns !== undefined) problems.push('The manifest has an addOns block: a card-based add-on.');
  if (timeZone !== 'Etc/GMT') problems.push('The manifest names a time zone whose days change in summer.');
  const unknown = Object.keys(rest).filter((key) => !['exceptionLogging', 'dependencies'].includes(key));
  if (unknown.length > 0 || Object.keys(rest.dependencies ?? {}).length > 0) {
    problems.push(
      `The manifest has more than it needs: ${[...unknown, ...Object.keys(rest.dependencies ?? {})]}`,
    );
  }
  return problems;
};

export const sizeGate: Gate = ({ code, html }) => {
  const server = Buffer.byteLength(code);
  const problems =
    server > MOST_SERVER_BYTES ? [`Code.js has ${server} of at most ${MOST_SERVER_BYTES} bytes.`] : [];
  for (const [name, page] of Object.entries(html)) {
    const bytes = Buffer.byteLength(page);
    const most = name === 'dialog' ? MOST_LARGE_MAP_BYTES : MOST_PAGE_BYTES;
    if (bytes > most) problems.push(`${name}.html has ${bytes} of at most ${most} bytes.`);
  }
  return problems;
};

const DATA = /^<script type="application\/json">([^<]*)<\/script>\n$/;

const PAGES = ['sidebar', 'panels', 'dialog', 'report'];

/** All but the pages are data: one script element of JSON, which nothing inside can end. */
export const dataGate: Gate = ({ html }) =>
  Object.entries(html).flatMap(([name, text]) => {
    if (PAGES.includes(name)) return [];
    try {
      JSON.parse(DATA.exec(text)?.[1] ?? '');
      return [];
    } catch {
      return [`${name}.html is not JSON in one script element.`];
    }
  });

/** Self-contained pages: nothing is loaded, nothing of a person's text becomes markup (platform 1.4, 2.1). */
export const pageGate: Gate = ({ html }) =>
  PAGES.flatMap((name) => {
    const page = html[name] ?? '';
    const problems: string[] = [];
    const say = (problem: string) => problems.push(`${name}.html ${problem}`);
    if (!/^<!doctype html>\s*<html[\s>]/i.test(page)) say('does not begin with <!DOCTYPE html><html>.');
    if (page.includes('<?')) say('holds <?, which a template would take for code.');
    const opened = page.match(/<script[\s>]/gi)?.length ?? 0;
    const closed = page.match(/<\/script/gi)?.length ?? 0;
    if (opened !== closed) say(`opens ${opened} scripts and closes ${closed}.`);
    const loaded =
      /<(?:script|link|img|iframe|object|embed|source|video|audio)\b[^>]*\s(?:src|href|data)\s*=|@import|(?<!\w)url\((?!\s*["']?(?:data:|#))/i;
    const found = loaded.exec(page);
    if (found) say(`loads something from elsewhere: ${found[0]}`);
    // Preact's own line for a property that we never set, which the next pattern holds.
    const ours = page.replace(/\.innerHTML=\w+\.__html\b/, '');
    const markup =
      /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML\s*:|\bnew Function\(|\beval\(/.exec(
        ours,
      );
    if (markup) say(`makes markup or code of text: ${markup[0]}`);
    const request =
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b\s*\(|\bimport\(/.exec(
        page,
      );
    if (request) say(`can send something away: ${request[0]}`);
    return problems;
  });

/** Every gate that needs the files alone. */
export const gates: readonly Gate[] = [
  syntaxGate,
  globalsGate,
  methodsGate,
  wideNamesGate,
  manifestGate,
  sizeGate,
  pageGate,
  dataGate,
];

export const problemsOf = (addOn: BuiltAddOn): string[] => gates.flatMap((gate) => gate(addOn));
