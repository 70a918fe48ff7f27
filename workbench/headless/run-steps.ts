/** Does the steps of the command line one after another in one workbench. */

import { readFileSync, writeFileSync } from 'node:fs';
import { FileError } from '../files/file-error';
import { openFile } from '../files/open-file';
import { writeXlsx } from '../files/write-xlsx';
import type { Outcome } from '../google/host/contract';
import { Workbench } from '../google/host/workbench';
import { parseA1 } from '../google/values/a1';
import { sameSheetName } from '../google/values/sheet-name';
import { addSheet, emptyWorkbook } from './add-sheet';
import { dumpWorkbook } from './dump';
import { HeadlessFront, unansweredQuestion } from './front';
import { loadAddOn } from './load-add-on';
import { createNodeRealm } from './node-realm';
import type { CommandLine } from './parse-steps';
import type { RunSettings, Step } from './steps';
import { StepError } from './usage-error';

export interface Output {
  /** One line for a program. */
  print(line: string): void;
  /** One line for a person. */
  say(line: string): void;
}

/** Throws `StepError` at the first step that fails; the steps before it have been done. */
export async function runSteps({ steps, settings }: CommandLine, output: Output): Promise<void> {
  const session = new Session(settings, output);
  for (const step of steps) await session.run(step);
  for (const answer of session.front.unused) output.say(`No question asked for the answer ${answer}.`);
}

/** One workbench and what the steps have prepared. */
export class Session {
  readonly front: HeadlessFront;
  readonly workbench: Workbench;
  private convertsNext = false;
  private nextEncoding: string | undefined;

  constructor(
    settings: RunSettings,
    private readonly output: Output,
  ) {
    this.front = new HeadlessFront((line) => output.say(line));
    const start = settings.today === undefined ? undefined : noonOf(settings.today, settings.timeZone);
    const loaded = performance.now();
    this.workbench = new Workbench({
      addOn: loadAddOn(settings.addOnFolder),
      createRealm: createNodeRealm,
      snapshot: emptyWorkbook(settings.locale, settings.timeZone),
      front: this.front,
      // The day is set, but time still passes.
      ...(start !== undefined && { now: () => start + Math.floor(performance.now() - loaded) }),
    });
    this.finish(this.workbench.open());
  }

  async run(step: Step): Promise<void> {
    switch (step.kind) {
      case 'open':
        return this.open(step.file);
      case 'convert':
        this.convertsNext = true;
        return;
      case 'encoding':
        this.nextEncoding = step.label;
        return;
      case 'menu':
        this.finish(this.workbench.runMenu(step.functionName));
        return;
      case 'rpc':
        this.output.print(this.call(step.method, step.params));
        return;
      case 'edit':
        return this.edit(step.sheetName, step.cell, step.value);
      case 'answer':
        this.front.prepare(step.text);
        return;
      case 'dump':
        return write(step.file, `${JSON.stringify(dumpWorkbook(this.workbench.snapshot()))}\n`);
      case 'save':
        return write(step.file, await writeXlsx(this.workbench.snapshot()));
      case 'stats':
        for (const record of this.front.records) this.output.print(JSON.stringify(record, STATISTICS));
        return;
      default:
        return step satisfies never;
    }
  }

  /** Returns the server's envelope as it came. Throws when the envelope says that the call failed. */
  call(method: string, params: unknown): string {
    const value = this.finish(this.workbench.callServer('rpc', [JSON.stringify({ method, params })]));
    if (typeof value !== 'string')
      throw new StepError(`The server answered ${method} with something unreadable.`);
    const failure = failureOf(value);
    if (failure === undefined) return value;
    this.output.print(value);
    throw new StepError(failure);
  }

  private async open(file: string): Promise<void> {
    const { locale, timeZone } = this.workbench.snapshot();
    const convert = this.convertsNext;
    this.convertsNext = false;
    const encoding = this.nextEncoding;
    this.nextEncoding = undefined;
    const opened = await openFile(readInput(file), file, { convert, encoding, locale, timeZone });
    if (opened.kind === 'workbook') {
      this.workbench.load(opened.workbook);
    } else {
      const added = addSheet(this.workbench.snapshot(), opened.sheet);
      this.workbench.patch(added);
      this.output.say(`${file} was read as ${opened.encoding}, delimiter ${nameOf(opened.delimiter)}.`);
      if (opened.isGuess) this.output.say(GUESS);
      if (opened.warning !== undefined) this.output.say(opened.warning);
      const name = added.sheets[added.sheets.length - 1]?.name ?? '';
      if (name !== opened.sheet.name) {
        this.output.say(`There is a sheet ${opened.sheet.name} already: the new one was added as ${name}.`);
      }
      return;
    }
    this.finish(this.workbench.open());
  }

  private edit(sheetName: string, cell: string, value: string): void {
    const sheets = this.workbench.snapshot().sheets;
    const sheet = sheets.find(({ name }) => sameSheetName(name, sheetName));
    if (sheet === undefined) {
      const names = sheets.map(({ name }) => name).join(', ');
      throw new StepError(`There is no sheet ${sheetName}. The workbook has: ${names}.`);
    }
    const { row = 0, column = 0 } = parseA1(cell)?.area ?? {};
    if (row >= sheet.rowCount || column >= sheet.columnCount) {
      throw new StepError(`${cell} lies outside sheet ${sheetName}, which has ${sheet.rowCount} rows.`);
    }
    const values = [[value === '' ? null : value]];
    const kind = value === '' ? 'clear' : 'type';
    this.finish(this.workbench.edit({ sheetId: sheet.id, row, column, values, kind }));
  }

  private finish(outcome: Outcome): unknown {
    switch (outcome.state) {
      case 'done':
        return outcome.value;
      case 'failed':
        throw new StepError(outcome.message);
      case 'suspended':
        throw new StepError(unansweredQuestion(outcome.question));
      default:
        return outcome satisfies never;
    }
  }
}

const GUESS =
  'The encoding is guessed. If names look wrong, save the file as CSV in UTF-8, or choose its encoding with --encoding.';
const STATISTICS = ['entryPoint', 'serviceCalls', 'reads', 'writes', 'roundTrips', 'milliseconds', 'error'];

/** The sentence of a failed envelope, remedy included; undefined for one that succeeded. */
function failureOf(envelope: string): string | undefined {
  const parsed = parseJson(envelope);
  if (parsed === undefined) return 'The server answered with something unreadable.';
  if (typeof parsed !== 'object' || parsed === null || !('ok' in parsed) || parsed.ok === true)
    return undefined;
  const message = 'message' in parsed ? String(parsed.message) : 'The call failed.';
  const remedy = 'remedy' in parsed && parsed.remedy ? ` ${String(parsed.remedy)}` : '';
  return `${message}${remedy}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readInput(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (cause) {
    throw new FileError(
      'NO_SUCH_FILE',
      `${file} cannot be read.`,
      'Check the path: it is taken from the folder the command was started in.',
      { cause },
    );
  }
}

function write(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (cause) {
    throw new StepError(`${file} cannot be written. Check that its folder exists.`, { cause });
  }
}

function nameOf(delimiter: string): string {
  return delimiter === '\t' ? 'tab' : delimiter;
}

/** Noon, so that the day is the same in the script's zone too wherever that is possible. */
function noonOf(day: string, timeZone: string): number {
  const utcNoon = Date.parse(`${day}T12:00:00Z`);
  const shown = new Intl.DateTimeFormat('en-CA', { timeZone }).format(utcNoon);
  return shown === day ? utcNoon : utcNoon + (shown < day ? 1 : -1) * 12 * 3_600_000;
}
