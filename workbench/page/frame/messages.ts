/** What the add-on's page and the workbench say to each other over `postMessage`. */

export type FromFrame =
  | {
      readonly workbench: 'call';
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | {
      readonly workbench: 'host';
      readonly method: 'close' | 'setWidth' | 'setHeight' | 'focus' | 'escape';
      readonly pixels: number;
    };

export type ToFrame =
  | { readonly workbench: 'result'; readonly id: number; readonly state: 'done'; readonly value: unknown }
  | { readonly workbench: 'result'; readonly id: number; readonly state: 'failed'; readonly message: string };
