/** Asks how a text file is to be read: what was guessed is shown, can be corrected, and its effect is seen at once. */

import { parseDelimited } from '../../files/parse-delimited';
import { readDelimited } from '../../files/read-delimited';
import { element } from './element';

export interface ImportChoice {
  readonly rows: readonly (readonly string[])[];
  readonly convert: boolean;
}

const DELIMITERS = [
  [',', 'Comma'],
  [';', 'Semicolon'],
  ['\t', 'Tab'],
  ['|', 'Vertical bar'],
] as const;
const ENCODINGS = [
  ['utf-8', 'UTF-8'],
  ['utf-16le', 'UTF-16 LE'],
  ['utf-16be', 'UTF-16 BE'],
  ['windows-1250', 'Windows-1250 (Central European)'],
  ['windows-1251', 'Windows-1251 (Cyrillic)'],
  ['windows-1252', 'Windows-1252 (Western)'],
  ['windows-1256', 'Windows-1256 (Arabic, Persian)'],
] as const;
const GUESSED = '';
const PREVIEW_ROWS = 6;
const PREVIEW_COLUMNS = 8;

/**
 * `undefined`: the person cancelled.
 * @throws FileError when the file cannot be read as text at all
 */
export async function askImport(fileName: string, bytes: Uint8Array): Promise<ImportChoice | undefined> {
  const guess = readDelimited(bytes, fileName);
  const encoding = select(
    'import-encoding',
    [[GUESSED, `As guessed: ${guess.encoding}`], ...ENCODINGS],
    GUESSED,
  );
  const delimiter = select('import-delimiter', DELIMITERS, guess.delimiter);
  const convert = element('input', { type: 'checkbox', id: 'import-convert' });
  const problem = element('p', { class: 'went-wrong', role: 'alert' });
  const preview = element('div', { class: 'preview', tabindex: 0, 'aria-label': 'The first rows' });
  const accept = element('button', { type: 'button', class: 'primary' }, 'Import as a new sheet');
  const cancel = element('button', { type: 'button', class: 'quiet' }, 'Cancel');
  let rows: readonly (readonly string[])[] = guess.rows;

  const read = (): void => {
    problem.textContent = '';
    try {
      const isGuess = encoding.value === GUESSED && delimiter.value === guess.delimiter;
      const text =
        encoding.value === GUESSED ? guess.encoding.replace(/ .*$/, '').toLowerCase() : encoding.value;
      rows = isGuess
        ? guess.rows
        : parseDelimited(new TextDecoder(text).decode(bytes), delimiter.value, fileName);
      accept.removeAttribute('disabled');
    } catch (error) {
      rows = [];
      accept.setAttribute('disabled', '');
      problem.textContent = `${error instanceof Error ? error.message : String(error)} Choose another separator or encoding.`;
    }
    preview.replaceChildren(previewTable(rows));
  };
  encoding.addEventListener('change', read);
  delimiter.addEventListener('change', read);
  read();

  const dialog = element(
    'dialog',
    { class: 'question import', 'aria-labelledby': 'import-title' },
    element('h2', { id: 'import-title' }, `Import ${fileName}`),
    element(
      'div',
      { class: 'import-fields' },
      element('label', { for: 'import-delimiter' }, 'Separator'),
      delimiter,
      element('label', { for: 'import-encoding' }, 'Encoding'),
      encoding,
    ),
    preview,
    problem,
    element(
      'label',
      { class: 'tick', for: 'import-convert' },
      convert,
      'Convert text to numbers, dates and formulas',
    ),
    element('div', { class: 'dialog-buttons' }, accept, cancel),
  );
  return new Promise((resolve) => {
    const finish = (choice: ImportChoice | undefined): void => {
      dialog.remove();
      resolve(choice);
    };
    accept.addEventListener('click', () => finish({ rows, convert: convert.checked }));
    cancel.addEventListener('click', () => finish(undefined));
    dialog.addEventListener('cancel', () => finish(undefined));
    document.body.append(dialog);
    dialog.showModal();
    accept.focus();
  });
}

function select(
  id: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): HTMLSelectElement {
  return element(
    'select',
    { id },
    ...options.map(([value, label]) => element('option', { value, selected: value === chosen }, label)),
  );
}

function previewTable(rows: readonly (readonly string[])[]): HTMLTableElement {
  const table = element('table');
  for (const row of rows.slice(0, PREVIEW_ROWS)) {
    const cells = row
      .slice(0, PREVIEW_COLUMNS)
      .map((text) => element('td', { dir: 'auto' }, text.slice(0, 60)));
    table.append(element('tr', {}, ...cells));
  }
  const more = rows.length - PREVIEW_ROWS;
  if (more > 0) table.append(element('caption', {}, `and ${more} more ${more === 1 ? 'row' : 'rows'}`));
  return table;
}
