/** What browser tests may take hold of; a person at the console may use it too. */

import type { WorkbookSnapshot } from '../../google/snapshot';
import type { Settled } from './session';

export interface TestHandle {
  runMenu(functionName: string): Promise<Settled>;
  /** The workbook as it is now, grid included. */
  snapshot(): Promise<WorkbookSnapshot>;
  /** Opens a workbook as File > Open does. */
  load(snapshot: WorkbookSnapshot): Promise<void>;
  select(sheetName: string, a1: string): Promise<void>;
  /** Resolves when nothing waits to be handed over or stored. */
  idle(): Promise<void>;
}

declare global {
  interface Window {
    workbench?: TestHandle;
    workbenchReady?: Promise<void>;
  }
}
