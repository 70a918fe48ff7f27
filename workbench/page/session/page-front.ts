/** Where the host shows things in the page. What a script shows is held back until its changes are in the grid. */

import type {
  Answer,
  ExecutionRecord,
  Front,
  MenuEntry,
  Question,
  Surface,
} from '../../google/host/contract';

export interface Shown {
  menu(entries: readonly MenuEntry[], addOnName: string): void;
  surface(surface: Surface): void;
  toast(message: string, title: string, seconds: number): void;
  selection(sheetId: number, a1: string): void;
  executed(record: ExecutionRecord): void;
}

export class PageFront implements Front {
  readonly #shown: Shown;
  #held: (() => void)[] = [];

  constructor(shown: Shown) {
    this.#shown = shown;
  }

  menuChanged(entries: readonly MenuEntry[], addOnName: string): void {
    this.#shown.menu(entries, addOnName);
  }

  /** A person answers in their own time: the host waits. */
  ask(_question: Question): Answer | undefined {
    return undefined;
  }

  show(surface: Surface): void {
    this.#held.push(() => this.#shown.surface(surface));
  }

  toast(message: string, title: string, seconds: number): void {
    this.#held.push(() => this.#shown.toast(message, title, seconds));
  }

  selectionChanged(sheetId: number, a1: string): void {
    this.#held.push(() => this.#shown.selection(sheetId, a1));
  }

  executed(record: ExecutionRecord): void {
    this.#shown.executed(record);
  }

  /** Shows what the execution left. */
  release(): void {
    for (const show of this.#held.splice(0)) show();
  }
}
