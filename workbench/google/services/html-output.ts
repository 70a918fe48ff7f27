/** A page made by a script: its text and how it wants to be shown. */

import { signatureError } from '../errors';

/** A meta tag asked for by `addMetaTag`. */
export class HtmlOutputMetaTag {
  readonly #name: string;
  readonly #content: string;

  constructor(name: string, content: string) {
    this.#name = name;
    this.#content = content;
  }

  getName(): string {
    return this.#name;
  }

  getContent(): string {
    return this.#content;
  }
}

export class HtmlOutput {
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  #faviconUrl: string | null = null;
  readonly #metaTags: HtmlOutputMetaTag[] = [];

  constructor(content: string) {
    this.#content = content;
  }

  append(content: unknown): this {
    this.#content += textOf('HtmlOutput.append', content);
    return this;
  }

  appendUntrusted(content: unknown): this {
    this.#content += escapeHtml(textOf('HtmlOutput.appendUntrusted', content));
    return this;
  }

  clear(): this {
    this.#content = '';
    return this;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: unknown): this {
    this.#content = textOf('HtmlOutput.setContent', content);
    return this;
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: unknown): this {
    this.#title = textOf('HtmlOutput.setTitle', title);
    return this;
  }

  getWidth(): number | null {
    return this.#width;
  }

  /** Pixels; ignored by sidebars. */
  setWidth(width: unknown): this {
    this.#width = sizeOf('HtmlOutput.setWidth', width);
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(height: unknown): this {
    this.#height = sizeOf('HtmlOutput.setHeight', height);
    return this;
  }

  getFaviconUrl(): string | null {
    return this.#faviconUrl;
  }

  setFaviconUrl(url: unknown): this {
    this.#faviconUrl = textOf('HtmlOutput.setFaviconUrl', url);
    return this;
  }

  addMetaTag(name: unknown, content: unknown): this {
    this.#metaTags.push(
      new HtmlOutputMetaTag(textOf('HtmlOutput.addMetaTag', name), textOf('HtmlOutput.addMetaTag', content)),
    );
    return this;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.#metaTags];
  }

  /** Pages have been sandboxed in one way only for years: accepted and ignored, as at Google (platform 2.1). */
  setSandboxMode(_mode: unknown): this {
    return this;
  }

  /** Matters to web apps only (platform 2.2). */
  setXFrameOptionsMode(_mode: unknown): this {
    return this;
  }
}

/** The document the front loads: the page's content with its meta tags. */
export function pageText(page: HtmlOutput): string {
  const content = page.getContent();
  const tags = page
    .getMetaTags()
    .map((tag) => `<meta name="${escapeHtml(tag.getName())}" content="${escapeHtml(tag.getContent())}">`)
    .join('');
  const head = /<head[^>]*>/i.exec(content);
  if (tags === '' || !head) return tags + content;
  const end = head.index + head[0].length;
  return content.slice(0, end) + tags + content.slice(end);
}

/** Text made safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

function textOf(method: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  throw signatureError(method, [value]);
}

function sizeOf(method: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw signatureError(method, [value]);
}
