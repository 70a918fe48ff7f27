/** Wires grid, host and chrome together, and decides what a person sees first. */

import { Workbench } from '../../google/host/workbench';
import type { WorkbookSnapshot } from '../../google/snapshot';
import { ChartLayer } from '../charts/chart-layer';
import { byId } from '../chrome/element';
import { ExecutionsPanel } from '../chrome/executions-panel';
import { Menus } from '../chrome/menus';
import { askQuestion, confirm } from '../chrome/question-dialog';
import { SheetBadges } from '../chrome/sheet-badges';
import { StatusLine } from '../chrome/status-line';
import { Surfaces } from '../chrome/surfaces';
import { showToast } from '../chrome/toasts';
import { FrameBridge, withGoogleScript } from '../frame/frame-bridge';
import { createFrameRealm } from '../frame-realm';
import { Grid } from '../grid/grid';
import { fetchAddOn, fetchShim } from './add-on';
import { acceptDrops, chooseFile } from './choose-file';
import { emptyWorkbook } from './empty-workbook';
import { Keeper } from './keeper';
import { createMoveAlong } from './move-along';
import { Files } from './open-files';
import { PageFront } from './page-front';
import { Session, type Settled } from './session';
import { readStored } from './store';
import './test-handle';

const ADD_ON_NAME = 'Account Atlas';
const SAMPLE_NAME = 'Account Atlas sample';
const QUIET_MILLISECONDS = 150;
const FILL_SAMPLE = 'loadSample';
const HINT = 'This is a sample workbook. Type over any cell, or choose Extensions > Account Atlas.';

export async function startWorkbench(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const [addOn, shim, stored] = await Promise.all([fetchAddOn(), fetchShim(), readStored()]);
  const status = new StatusLine();
  const executions = new ExecutionsPanel();
  const menus = new Menus(byId('menu-bar'));
  const badges = new SheetBadges();
  const surfaces = new Surfaces(
    (surface) => bridge.opened(surface),
    (surface) => bridge.closed(surface),
  );
  const isNew = query.has('empty') || query.has('sample') || stored === undefined;
  const showsSample = isNew && !query.has('empty');
  const first =
    isNew || stored === undefined ? fresh(showsSample ? SAMPLE_NAME : 'Untitled spreadsheet') : stored;

  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
  const grid = new Grid(
    byId('grid'),
    prefersDark.matches,
    {
      edited: (edits) => {
        for (const edit of edits) void session.edited(edit);
      },
      changed: () => {
        keeper.changed();
        redrawCharts();
      },
      selected: (sheetId) => showSheet(sheetId),
      moved: () => charts.place(),
    },
    createMoveAlong(),
  );
  prefersDark.addEventListener('change', ({ matches }) => grid.setDarkMode(matches));

  const front = new PageFront({
    menu: (entries, addOnName) => menus.addMenu(entries, addOnName, (name) => void runMenu(name)),
    surface: (surface) => surfaces.show(surface, withGoogleScript(surface.html, shim)),
    toast: (message, title, seconds) => showToast(byId('toasts'), message, title, seconds),
    selection: (sheetId, a1) => grid.select(sheetId, a1),
    executed: (record) => {
      executions.add(record);
      status.executed(record);
    },
  });
  const face = new Workbench({
    addOn,
    addOnName: ADD_ON_NAME,
    createRealm: createFrameRealm,
    snapshot: first,
    front,
  });
  const session = new Session({
    face,
    grid,
    front,
    ask: (question) => askQuestion(question, ADD_ON_NAME),
    busy: (entryPoint) => status.busy(entryPoint),
    changed: () => {
      keeper.changed();
      showName(grid.known?.name ?? '');
      showSheet(grid.selection()?.sheetId);
    },
  });
  const keeper = new Keeper(
    () => session.snapshot(),
    (sentence) => status.keeping(sentence),
  );
  const bridge = new FrameBridge(
    (name, args) => session.callServer(name, args),
    () => grid.focus(),
  );
  const files = new Files(session, (sentence) => status.say(sentence));
  const charts = new ChartLayer(byId('charts'), (sheetId, row, column) => grid.placeOf(sheetId, row, column));

  /** What lies around and over the cells of the sheet in view. */
  function showSheet(sheetId: number | undefined): void {
    if (sheetId === undefined) return;
    const sheet = grid.sheet(sheetId);
    badges.show(sheet);
    charts.show(grid.known, sheet);
  }
  let waiting: number | undefined;
  /** A moment after the last change: a recalculation changes many cells, one by one. */
  function redrawCharts(): void {
    if (charts.isEmpty) return;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(async () => {
      await session.snapshot();
      showSheet(grid.selection()?.sheetId);
    }, QUIET_MILLISECONDS);
  }

  function tellFailure(outcome: Settled): void {
    if (outcome.state === 'failed') showToast(byId('toasts'), outcome.message, 'The script failed', 15);
  }
  async function runMenu(name: string): Promise<void> {
    tellFailure(await session.runMenu(name));
  }
  async function open(snapshot: WorkbookSnapshot, functionName?: string): Promise<void> {
    surfaces.closeAll();
    const outcome = await session.load(snapshot, functionName);
    if (functionName !== undefined) tellFailure(outcome);
    showName(snapshot.name);
  }
  async function showSample(): Promise<void> {
    await runMenu('openMap');
    showHint();
    status.say('The sample is loaded.');
  }

  menus.setFile({
    empty: async () => {
      const agreed = await confirm(
        'Start a new workbook?',
        'It replaces the workbook shown here. Save that first if you want to keep it.',
        'Start new',
      );
      if (agreed) await open(fresh('Untitled spreadsheet'));
    },
    open: () => chooseFile('.xlsx', (file) => files.open(file)),
    import: () => chooseFile('.csv,.tsv,.tab,.txt', (file) => files.open(file)),
    save: () => files.save(),
    reset: async () => {
      const agreed = await confirm(
        'Reset to the sample?',
        'The sample replaces the workbook shown here. Save that first if you want to keep it.',
        'Reset',
      );
      if (!agreed) return;
      await open(fresh(SAMPLE_NAME), FILL_SAMPLE);
      await showSample();
    },
  });
  window.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    // Everything is kept anyway: the browser's own dialog would save the page's source.
    event.preventDefault();
    void keeper.stored();
  });
  acceptDrops(byId('grid'), (file) => files.open(file));
  // As in Google, what is typed after a click on a sheet's tab goes into the sheet.
  byId('grid').addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[role="tab"]')) grid.focus();
  });
  const name = byId('file-name');
  name.addEventListener('change', () => {
    if (name instanceof HTMLInputElement) void rename(name.value);
  });
  async function rename(wanted: string): Promise<void> {
    const trimmed = wanted.trim();
    if (trimmed !== '') await session.change((snapshot) => ({ ...snapshot, name: trimmed }));
    showName(grid.known?.name ?? '');
  }

  await open(first, showsSample ? FILL_SAMPLE : undefined);
  await grid.rendered();
  window.workbench = {
    runMenu: (functionName) => session.runMenu(functionName),
    snapshot: () => session.snapshot(),
    load: (snapshot) => open(snapshot),
    select: async (sheetName, a1) => {
      const sheet = (await session.snapshot()).sheets.find((candidate) => candidate.name === sheetName);
      if (!sheet) return;
      grid.select(sheet.id, a1);
      showSheet(sheet.id);
    },
    idle: async () => {
      await grid.commitEntry();
      await session.snapshot();
      await keeper.stored();
    },
  };
  if (showsSample) await showSample();
  else status.say(isNew ? 'A new workbook.' : 'Your workbook is as you left it.');
  byId('loading').remove();
}

function fresh(name: string): WorkbookSnapshot {
  return emptyWorkbook(name, crypto.randomUUID(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}

function showName(name: string): void {
  document.title = `${name} – Account Atlas workbench`;
  const field = byId('file-name');
  if (field instanceof HTMLInputElement && document.activeElement !== field) field.value = name;
}

function showHint(): void {
  const bar = byId('hint');
  byId('hint-text').textContent = HINT;
  bar.hidden = false;
  byId('hint-close').addEventListener('click', () => {
    bar.hidden = true;
  });
}
