/** Pages with scriptlets: `<? code ?>`, `<?= value ?>` escaped where it stands, `<?!= value ?>` as it is (platform 2.4). */

import type { ScriptProperties } from '../host/membrane';
import { escapeHtml, HtmlOutput } from './html-output';

/**
 * Runs the body of a function in the script's realm, where the add-on's own functions are visible. Its first parameter
 * is `print`, the others are values of the realm.
 */
export type RunInScript = (
  parameters: readonly string[],
  body: string,
  print: (text: unknown, place: string) => void,
  args: readonly unknown[],
) => void;

/** Where a value is printed: it decides how it is escaped. */
type Place = 'html' | 'script';

export class HtmlTemplate implements ScriptProperties {
  /** What the script assigned to the template: the scriptlets' variables, values of the realm. */
  readonly scriptProperties = new Map<string, unknown>();
  readonly #source: string;
  readonly #run: RunInScript;

  constructor(source: string, run: RunInScript) {
    this.#source = source;
    this.#run = run;
  }

  evaluate(): HtmlOutput {
    let page = '';
    const print = (text: unknown, place: string): void => {
      page += place === 'raw' ? String(text) : place === 'html' ? escapeHtml(String(text)) : inScript(text);
    };
    const names = [...this.scriptProperties.keys()].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
    const values = names.map((name) => this.scriptProperties.get(name));
    this.#run(['$print', ...names], compileTemplate(this.#source), print, values);
    return new HtmlOutput(page);
  }

  /** The code of the scriptlets, as Google shows it for debugging; its exact form is not Google's. */
  getCode(): string {
    return compileTemplate(this.#source);
  }

  getRawContent(): string {
    return this.#source;
  }
}

/** Body of a function of `$print` that prints the page. */
export function compileTemplate(source: string): string {
  const parts: string[] = [];
  let position = 0;
  let place: Place = 'html';
  for (const match of source.matchAll(/<\?(!=|=)?([\s\S]*?)\?>/g)) {
    const text = source.slice(position, match.index);
    place = placeAfter(text, place);
    parts.push(printed(JSON.stringify(text), 'raw'));
    const [whole, mark, code = ''] = match;
    if (mark === undefined) parts.push(code);
    else parts.push(printed(code.trim().replace(/;$/, ''), mark === '!=' ? 'raw' : place));
    position = match.index + whole.length;
  }
  parts.push(printed(JSON.stringify(source.slice(position)), 'raw'));
  return parts.join('\n');
}

function printed(expression: string, place: Place | 'raw'): string {
  return `$print((${expression}), '${place}');`;
}

/** Inside `<script>` a value lands in script text; anywhere else it lands in markup. */
function placeAfter(text: string, before: Place): Place {
  const opened = text.toLowerCase().lastIndexOf('<script');
  const closed = text.toLowerCase().lastIndexOf('</script');
  if (opened === closed) return before;
  return opened > closed ? 'script' : 'html';
}

/** A value in script text: safe inside a quoted string, unable to end the script. */
function inScript(value: unknown): string {
  return String(value).replace(
    /["'`\\<>&\n\r\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
