/** The hand-over between grid and model: one execution at a time, the grid's state before it, the model's after it. */

import type { Answer, Outcome, Question, WorkbenchFace } from '../../google/host/contract';
import type { WorkbookSnapshot } from '../../google/snapshot';
import type { Grid } from '../grid/grid';
import type { PageFront } from './page-front';

export type Settled = Exclude<Outcome, { readonly state: 'suspended' }>;

export interface SessionParts {
  readonly face: WorkbenchFace;
  readonly grid: Grid;
  readonly front: PageFront;
  ask(question: Question): Promise<Answer>;
  /** An execution starts; the answer is called at its end. */
  busy(entryPoint: string): () => void;
  /** The workbook changed and wants to be kept. */
  changed(): void;
}

export class Session {
  readonly #parts: SessionParts;
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  /** A person chose a menu entry: what they were typing is entered first. */
  async runMenu(functionName: string): Promise<Settled> {
    await this.#parts.grid.commitEntry();
    return this.#queue(functionName, (face) => face.runMenu(functionName));
  }

  callServer(functionName: string, args: readonly unknown[]): Promise<Settled> {
    return this.#queue(functionName, (face) => face.callServer(functionName, args));
  }

  edited(edit: Parameters<WorkbenchFace['edited']>[0]): Promise<Settled> {
    return this.#queue('onEdit', (face) => face.edited(edit));
  }

  /**
   * Opens another workbook, runs `onOpen` and then, if one is named, a menu function. The grid is drawn once, after all
   * of it: drawing a workbook only to fill it would cost a person a second of waiting.
   */
  load(snapshot: WorkbookSnapshot, functionName?: string): Promise<Settled> {
    return this.#inTurn(async () => {
      const { face, grid, front } = this.#parts;
      face.load(snapshot);
      let outcome = await this.#settle(face.open());
      if (functionName !== undefined) outcome = await this.#settle(face.runMenu(functionName));
      face.takeChanges();
      grid.load(face.snapshot());
      front.release();
      this.#parts.changed();
      return outcome;
    });
  }

  /** The workbook as it is now, grid included. */
  snapshot(): Promise<WorkbookSnapshot> {
    return this.#inTurn(async () => {
      await this.#handOver();
      return this.#parts.face.snapshot();
    });
  }

  /** Changes the workbook as a person does through the menus: no trigger runs. */
  change(act: (snapshot: WorkbookSnapshot) => WorkbookSnapshot): Promise<void> {
    return this.#inTurn(async () => {
      const { face, grid } = this.#parts;
      await this.#handOver();
      face.patch(act(face.snapshot()));
      face.takeChanges();
      grid.apply(face.snapshot());
      this.#parts.changed();
    });
  }

  #queue(entryPoint: string, enter: (face: WorkbenchFace) => Outcome): Promise<Settled> {
    return this.#inTurn(async () => {
      const done = this.#parts.busy(entryPoint);
      try {
        await this.#handOver();
        return await this.#finish(enter(this.#parts.face));
      } finally {
        done();
      }
    });
  }

  #inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(act);
    // One failure must not stop those that wait behind it.
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #handOver(): Promise<void> {
    const { face, grid } = this.#parts;
    await grid.settled();
    const taken = grid.take();
    if (taken) face.patch(taken);
    const selection = grid.selection();
    if (selection) face.select(selection.sheetId, selection.a1);
  }

  async #finish(first: Outcome): Promise<Settled> {
    const { face, grid, front } = this.#parts;
    const outcome = await this.#settle(first);
    const changes = face.takeChanges();
    if (changes.structure || changes.cells.length > 0) grid.apply(face.snapshot());
    front.release();
    this.#parts.changed();
    return outcome;
  }

  /** Asks the person whatever the execution asks. */
  async #settle(first: Outcome): Promise<Settled> {
    let outcome = first;
    while (outcome.state === 'suspended') {
      outcome = this.#parts.face.answer(await this.#parts.ask(outcome.question));
    }
    return outcome;
  }
}
