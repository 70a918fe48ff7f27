/** The built files are what Google takes: an old script, a small page, two scopes, data files beside them. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '../../src/schema/reports/library';
import { sheetsOfGroup } from '../../src/schema/workbook';
import type { MenuEntry } from '../../workbench/google/host/contract';
import { Workbench } from '../../workbench/google/host/workbench';
import { emptyWorkbook } from '../../workbench/headless/add-sheet';
import { createNodeRealm } from '../../workbench/headless/node-realm';
import { builtAddOn, builtFolder, root } from '../built-add-on';
import {
  dataGate,
  functionsGate,
  globalsGate,
  manifestGate,
  methodsGate,
  pageGate,
  sizeGate,
  syntaxGate,
  wideNamesGate,
} from './gates';

const addOn = builtAddOn();
const TRIGGERS = ['onOpen', 'onInstall', 'onEdit'];

describe('The server bundle', () => {
  test('is an ECMAScript 2019 script, so without private and static fields', () => {
    expect(syntaxGate(addOn)).toEqual([]);
  });

  test('uses no global but those of ECMAScript, console and the services that need no further scope', () => {
    expect(globalsGate(addOn)).toEqual([]);
  });

  test('calls no method that the engine may not have', () => {
    expect(methodsGate(addOn)).toEqual([]);
  });

  test('names nothing that would make Google ask for a wide scope, not even in a comment', () => {
    expect(wideNamesGate(addOn)).toEqual([]);
  });

  test('has exactly the top-level functions that menus, triggers and the page name', () => {
    expect(functionsGate([...menuFunctions(), ...TRIGGERS, ...pageFunctions()])(addOn)).toEqual([]);
  });

  test('forwards exactly what the entry module exports, and a command for each optional sheet and each report', () => {
    const exported = [...source('src/main.ts').matchAll(/^export function (\w+)/gm)];
    const named = (does: string, keys: readonly string[]) =>
      keys.map((key) => `${does}${key.charAt(0).toUpperCase()}${key.slice(1)}`);
    const names = [
      ...exported.map(([, name = '']) => name),
      ...named('add', sheetsOfGroup('more')),
      ...named(
        'report',
        library.reports.map(({ key }) => key),
      ),
    ];
    expect(functionsGate(names)(addOn)).toEqual([]);
    expect(source('src/main.ts')).not.toMatch(/^export (?!function|const commandsAbout)/m);
  });

  test('leaves logs that the map of the build can read', () => {
    const told: string[] = [];
    const realm = createNodeRealm({ timeoutMilliseconds: 30_000 });
    realm.define('Session', { getActiveUserLocale: () => 'en' });
    realm.define('console', { error: (text: string) => void told.push(text) });
    realm.evaluate(addOn.code);
    // Without the services, the first that is asked for is missing.
    expect(() => realm.evaluate(`rpc('{"method":"getSession"}')`)).toThrow();
    const { stdout } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { readLog } from './build/read-log.mjs'; import { readFileSync } from 'node:fs';
         process.stdout.write(readLog(readFileSync(0, 'utf8'), readFileSync(process.argv[1], 'utf8')));`,
        '--',
        join(builtFolder(), '..', 'Code.js.map'),
      ],
      { cwd: root, encoding: 'utf8', input: told.join('\n') },
    );
    expect(stdout).toMatch(/^ +at [\w$]+ \(src\/sheets\/google\.ts:\d+\)$/m);
    expect(stdout).toMatch(/^ +at [\w$]+ \(src\/app\/session\.ts:\d+\)$/m);
  });

  test('loads in a bare realm without a service being called, and answers', () => {
    const realm = createNodeRealm({ timeoutMilliseconds: 30_000 });
    const used: string[] = [];
    for (const name of ['SpreadsheetApp', 'HtmlService', 'LockService', 'Utilities', 'PropertiesService']) {
      realm.define(name, new Proxy({}, { get: (_, method) => void used.push(`${name}.${String(method)}`) }));
    }
    realm.define('Session', { getActiveUserLocale: () => 'en' });
    realm.define('console', { error: () => undefined });
    realm.evaluate(addOn.code);
    expect(used).toEqual([]);
    expect(realm.evaluate(`rpc('{"method":"listMethods"}')`)).toMatch(/^\{"ok":true,"data":\["listMethods",/);
  });
});

describe('The pushed files', () => {
  test('stay within 250 kB for the server, 120 kB for a page and 170 kB for the large map', () => {
    expect(sizeGate(addOn)).toEqual([]);
  });

  test('ask for exactly the two scopes, V8, no add-on block and a zone without summer time', () => {
    expect(manifestGate(addOn)).toEqual([]);
  });

  test('hold one self-contained page without markup made of text', () => {
    expect(pageGate(addOn)).toEqual([]);
  });

  test('hold the wording and the sample as JSON', () => {
    expect(dataGate(addOn)).toEqual([]);
  });

  test('are the code, the manifest, the page and the data files, as clasp sees them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'clasp-'));
    try {
      cpSync(join(root, '.clasp.json'), join(folder, '.clasp.json'));
      cpSync(builtFolder(), join(folder, 'dist'), { recursive: true });
      const clasp = join(root, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
      const { stdout } = spawnSync(process.execPath, [clasp, 'show-file-status', '--json'], {
        cwd: folder,
        encoding: 'utf8',
        // No account of the person who runs the tests is looked at.
        env: { ...process.env, HOME: folder, clasp_config_auth: join(folder, 'none.json') },
      });
      const { filesToPush, untrackedFiles } = JSON.parse(stdout);
      expect(filesToPush.sort()).toEqual([
        'dist/Code.js',
        'dist/appsscript.json',
        'dist/dialog.html',
        'dist/headers.html',
        'dist/looks.html',
        'dist/map-columns.html',
        'dist/names.html',
        'dist/panels.html',
        'dist/report-words-en.html',
        'dist/report.html',
        'dist/reports.html',
        'dist/requirements.html',
        'dist/sample.html',
        'dist/sidebar.html',
        'dist/words-en.html',
      ]);
      expect(untrackedFiles).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

const source = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Functions behind the menu that onOpen really builds. */
function menuFunctions(): string[] {
  let menu: readonly MenuEntry[] = [];
  const workbench = new Workbench({
    addOn,
    createRealm: createNodeRealm,
    snapshot: emptyWorkbook('en_US', 'Etc/GMT'),
    front: {
      menuChanged: (entries) => {
        menu = entries;
      },
      ask: () => undefined,
      show: () => undefined,
      toast: () => undefined,
      selectionChanged: () => undefined,
      executed: () => undefined,
    },
  });
  workbench.open();
  const names = (entries: readonly MenuEntry[]): string[] =>
    entries.flatMap(({ functionName, entries: inner }) => [
      ...(functionName === undefined ? [] : [functionName]),
      ...names(inner ?? []),
    ]);
  return names(menu);
}

/** Server functions of the page's one door to Google. */
function pageFunctions(): string[] {
  const [, runner = ''] =
    /interface ScriptRunner \{([\s\S]*?)\n\}/.exec(source('sidebar/google-script.ts')) ?? [];
  const methods = [...runner.matchAll(/^ {2}(\w+)\(/gm)].map(([, name = '']) => name);
  return methods.filter((name) => !name.startsWith('with'));
}
