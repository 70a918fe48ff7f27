/** `HtmlService`: pages from the add-on's HTML files, from text and from templates. */

import { GoogleException, signatureError } from '../errors';
import { googleEnum } from './google-enum';
import { HtmlOutput } from './html-output';
import { HtmlTemplate, type RunInScript } from './html-template';

export class HtmlService {
  readonly SandboxMode = googleEnum('EMULATED', 'IFRAME', 'NATIVE');
  readonly XFrameOptionsMode = googleEnum('ALLOWALL', 'DEFAULT');
  readonly #files: Readonly<Record<string, string>>;
  readonly #run: RunInScript;

  /** @param files HTML by name without extension */
  constructor(files: Readonly<Record<string, string>>, run: RunInScript) {
    this.#files = files;
    this.#run = run;
  }

  createHtmlOutput(content: unknown = ''): HtmlOutput {
    if (typeof content !== 'string') throw signatureError('HtmlService.createHtmlOutput', [content]);
    return new HtmlOutput(content);
  }

  createHtmlOutputFromFile(name: unknown): HtmlOutput {
    return new HtmlOutput(this.#file('HtmlService.createHtmlOutputFromFile', name));
  }

  createTemplate(source: unknown): HtmlTemplate {
    if (typeof source !== 'string') throw signatureError('HtmlService.createTemplate', [source]);
    return new HtmlTemplate(source, this.#run);
  }

  createTemplateFromFile(name: unknown): HtmlTemplate {
    return new HtmlTemplate(this.#file('HtmlService.createTemplateFromFile', name), this.#run);
  }

  #file(method: string, name: unknown): string {
    if (typeof name !== 'string') throw signatureError(method, [name]);
    const key = name.replace(/\.html$/, '');
    const text = Object.hasOwn(this.#files, key) ? this.#files[key] : undefined;
    if (text === undefined) throw new GoogleException(`No HTML file named ${name} was found.`);
    return text;
  }
}
