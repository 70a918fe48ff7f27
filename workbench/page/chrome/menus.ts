/** The menus of the workbench: File for the workbook, Extensions for what the add-on offers. */

import type { MenuEntry } from '../../google/host/contract';
import { MenuBar, type MenuItem } from './menu-bar';

export interface FileActions {
  empty(): void;
  open(): void;
  import(): void;
  save(): void;
  reset(): void;
}

export class Menus {
  readonly #bar: MenuBar;
  #file: readonly MenuItem[] = [];
  /** What scripts added, by caption: the same caption again replaces its menu. */
  readonly #added = new Map<string, readonly MenuItem[]>();

  constructor(bar: HTMLElement) {
    this.#bar = new MenuBar(bar);
  }

  setFile(actions: FileActions): void {
    this.#file = [
      { label: 'New', run: () => actions.empty() },
      { label: 'Open…', hint: '.xlsx', run: () => actions.open() },
      { label: 'Import…', hint: '.csv, .tsv', run: () => actions.import() },
      { label: '', separator: true },
      { label: 'Save as…', hint: '.xlsx', run: () => actions.save() },
      { label: '', separator: true },
      { label: 'Reset to the sample', run: () => actions.reset() },
    ];
    this.#draw();
  }

  addMenu(entries: readonly MenuEntry[], caption: string, run: (functionName: string) => void): void {
    this.#added.set(
      caption,
      entries.map((entry) => toItem(entry, run)),
    );
    this.#draw();
  }

  #draw(): void {
    this.#bar.setMenus([
      { label: 'File', items: this.#file },
      {
        label: 'Extensions',
        items: [...this.#added].map(([label, items]) => ({ label, items })),
      },
    ]);
  }
}

function toItem(entry: MenuEntry, run: (functionName: string) => void): MenuItem {
  if (entry.separator) return { label: '', separator: true };
  if (entry.entries) return { label: entry.caption, items: entry.entries.map((inner) => toItem(inner, run)) };
  const { functionName } = entry;
  return functionName === undefined
    ? { label: entry.caption }
    : { label: entry.caption, run: () => run(functionName) };
}
