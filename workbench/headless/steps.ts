/** The steps of the headless runner: what may stand on its command line, and the text of its help. */

export type Step =
  | { readonly kind: 'open'; readonly file: string }
  | { readonly kind: 'convert' }
  | { readonly kind: 'encoding'; readonly label: string }
  | { readonly kind: 'menu'; readonly functionName: string }
  | { readonly kind: 'rpc'; readonly method: string; readonly params: unknown }
  | { readonly kind: 'edit'; readonly sheetName: string; readonly cell: string; readonly value: string }
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'dump'; readonly file: string }
  | { readonly kind: 'save'; readonly file: string }
  | { readonly kind: 'stats' };

/** What holds for the whole run, wherever it stands on the command line. */
export interface RunSettings {
  /** Google's form, such as `pl_PL`. */
  readonly locale: string;
  /** IANA name. */
  readonly timeZone: string;
  /** `YYYY-MM-DD`; absent: the machine's clock. */
  readonly today?: string;
  /** Folder of the built add-on. */
  readonly addOnFolder: string;
  readonly help: boolean;
}

export const USAGE = `Usage: npm run --silent headless -- STEP [STEP …]
Steps are done one after another, in the order given. A new workbook with one sheet is open at the start.

  --open FILE             open a workbook (.xlsx), or a .csv, .tsv or .txt file as a new sheet named after it
  --convert               let the next text file's numbers, dates and formulas be recognised, as Google's box does
  --encoding NAME         read the next text file in this encoding instead of guessing: utf-8, gbk, windows-1256 …
  --menu FUNCTION         choose a menu item, by the name of its function
  --rpc METHOD JSON       call the server as the sidebar does; prints the answer as one line of JSON
  --edit SHEET!A1 VALUE   type a value into a cell as a person does; the add-on reacts to it
  --answer TEXT           answer the next question of a later step: YES, NO, OK, CANCEL, or a text for a prompt
  --dump FILE.json        write values and formulas of all sheets
  --save FILE.xlsx        save the workbook
  --stats                 print what each execution so far has cost, one line of JSON each

Settings, anywhere:
  --locale pl_PL          locale of a new workbook (en_US)
  --time-zone ZONE        time zone of a new workbook (Etc/GMT)
  --today YYYY-MM-DD      the day it is for the add-on
  --add-on FOLDER         folder of the built add-on (dist)
  --help                  this text, with the menus and server methods of the add-on

Alerts, toasts and errors go to stderr. The runner ends with 1 when a step fails and with 2 when it is not understood.
`;
