/** Asks how a text file is to be read: what was guessed is shown, can be corrected, and its effect is seen at once. */

import { ENCODINGS } from '../../files/encodings';
import { FileError } from '../../files/file-error';
import { type DelimitedFile, readDelimited } from '../../files/read-delimited';
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
const GUESSED = '';
const GUESS =
  'The encoding is guessed. If names look wrong, choose another, or save the file as CSV in UTF-8.';
const PREVIEW_ROWS = 6;
const PREVIEW_COLUMNS = 8;

/**
 * `undefined`: the person cancelled.
 * @throws FileError when the file cannot be read as text at all
 */
export async function askImport(fileName: string, bytes: Uint8Array): Promise<ImportChoice | undefined> {
  const guess = tryToRead(bytes, fileName);
  const encoding = select('import-encoding', [[GUESSED, guessLabel(guess)], ...ENCODINGS], GUESSED);
  const delimiter = select(
    'import-delimiter',
    DELIMITERS,
    guess instanceof FileError ? ',' : guess.delimiter,
  );
  let chosenDelimiter: string | undefined;
  const convert = element('input', { type: 'checkbox', id: 'import-convert' });
  const problem = element('p', { class: 'went-wrong', role: 'alert' });
  const hint = element('p', { class: 'hint', role: 'status' });
  const preview = element('div', { class: 'preview', tabindex: 0, 'aria-label': 'The first rows' });
  const accept = element('button', { type: 'button', class: 'primary' }, 'Import as a new sheet');
  const cancel = element('button', { type: 'button', class: 'quiet' }, 'Cancel');
  let rows: readonly (readonly string[])[] = [];

  const read = (): void => {
    problem.textContent = '';
    hint.textContent = '';
    try {
      const file =
        encoding.value === GUESSED && chosenDelimiter === undefined
          ? guess
          : readDelimited(bytes, fileName, {
              encoding: encoding.value === GUESSED ? undefined : encoding.value,
              delimiter: chosenDelimiter,
            });
      if (file instanceof FileError) throw file;
      rows = file.rows;
      delimiter.value = file.delimiter;
      hint.textContent = [file.isGuess ? GUESS : '', file.warning ?? ''].join(' ').trim();
      accept.removeAttribute('disabled');
    } catch (error) {
      rows = [];
      accept.setAttribute('disabled', '');
      problem.textContent = `${error instanceof Error ? error.message : String(error)} Choose another separator or encoding.`;
    }
    hint.hidden = hint.textContent === '';
    preview.replaceChildren(previewTable(rows));
  };
  encoding.addEventListener('change', read);
  delimiter.addEventListener('change', () => {
    chosenDelimiter = delimiter.value;
    read();
  });
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
    hint,
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

/** The error when only the encoding is unknown, which a person may know. */
function tryToRead(bytes: Uint8Array, fileName: string): DelimitedFile | FileError {
  try {
    return readDelimited(bytes, fileName);
  } catch (error) {
    if (error instanceof FileError && error.code === 'UNKNOWN_ENCODING') return error;
    throw error;
  }
}

function guessLabel(guess: DelimitedFile | FileError): string {
  if (guess instanceof FileError) return 'Unknown: choose one';
  return `${guess.isGuess ? 'As guessed' : 'As found'}: ${guess.encoding.replace(' (guessed)', '')}`;
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
