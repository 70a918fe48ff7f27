/** Reads back what stands on the pages of a PDF that Chromium has written: its text by page, and how it is tagged. */

import { inflateSync } from 'node:zlib';

export interface PdfFacts {
  /** Of each page in reading order, characters as they were drawn. */
  readonly pages: readonly string[];
  /** Width and height in points. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  /** Names of the structure: `H1`, `Table`, `Figure` … */
  readonly tags: ReadonlySet<string>;
}

type Object = { readonly head: string; readonly stream: () => string };

/** Skia writes each object plainly, and packs streams. */
function objectsOf(pdf: Buffer): ReadonlyMap<string, Object> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, Object>();
  const starts = [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)];
  for (const { 0: opening, 1: number = '', index } of starts) {
    const start = index + opening.length;
    const end = text.indexOf('endobj', start);
    const body = text.slice(start, end);
    const stream = body.indexOf('stream\n');
    objects.set(number, {
      head: stream < 0 ? body : body.slice(0, stream),
      stream: () =>
        inflateSync(
          pdf.subarray(start + stream + 'stream\n'.length, text.indexOf('endstream', start)),
        ).toString('latin1'),
    });
  }
  return objects;
}

const hex = (digits: string): string =>
  (digits.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');

/** What each glyph of a font stands for. */
function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', letter = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(glyph.toUpperCase(), hex(letter));
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const start = Number.parseInt(from, 16);
      for (let glyph = start; glyph <= Number.parseInt(to, 16); glyph += 1) {
        const letter = Number.parseInt(first, 16) + glyph - start;
        letters.set(glyph.toString(16).toUpperCase().padStart(4, '0'), String.fromCharCode(letter));
      }
    }
  }
  return letters;
}

function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, font, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>(?=[^\n]*T[jJ])/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += letters.get(glyph.toUpperCase()) ?? '';
  }
  return text;
}

export function readPdf(pdf: Buffer): PdfFacts {
  const objects = objectsOf(pdf);
  const known = new Map<string, ReadonlyMap<string, string>>();
  const fontAt = (number: string) => {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.head ?? '')?.[1] ?? '';
    const letters = known.get(map) ?? lettersOf(objects.get(map)?.stream() ?? '');
    known.set(map, letters);
    return letters;
  };
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return {
    pages: pages.map(({ head }) => {
      const fonts = new Map(
        [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [name, fontAt(number)]),
      );
      return textOf(objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream() ?? '', fonts);
    }),
    sizes: pages.map(({ head }) => {
      const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head) ?? [];
      return [Math.round(Number(width)), Math.round(Number(height))];
    }),
    tags: new Set(
      [...objects.values()].flatMap(({ head }) =>
        [...head.matchAll(/\/S \/(\w+)/g)].map(([, tag = '']) => tag),
      ),
    ),
  };
}
