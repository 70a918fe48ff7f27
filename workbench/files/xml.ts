/** Walks through XML from strangers: no document types, no entities but the five of XML, nothing fetched. */

/** Attributes by local name; `r:id` is `id`. */
export type XmlAttributes = ReadonlyMap<string, string>;

export interface XmlHandler {
  /** Local name without prefix. */
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const NO_ATTRIBUTES: XmlAttributes = new Map();
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const GREATER_THAN = 62;

/** Throws an `Error` for what is not well-formed enough to walk through. Names come without namespace prefix. */
export function walkXml(xml: string, handler: XmlHandler): void {
  const length = xml.length;
  const open: string[] = [];
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < length) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) break;
    if (tag > at && open.length > 0) handler.text?.(decodeEntities(xml.slice(at, tag)));
    const next = xml.charAt(tag + 1);
    if (next === '?') {
      at = endOf(xml, '?>', tag);
    } else if (next === '!') {
      if (xml.startsWith('<!--', tag)) {
        at = endOf(xml, '-->', tag);
      } else if (xml.startsWith('<![CDATA[', tag)) {
        at = endOf(xml, ']]>', tag);
        handler.text?.(xml.slice(tag + 9, at - 3));
      } else {
        throw new Error('a document type is not allowed');
      }
    } else if (next === '/') {
      at = endOf(xml, '>', tag);
      const name = localName(xml.slice(tag + 2, at - 1).trim());
      if (open.pop() !== name) throw new Error(`unexpected end of ${name}`);
      handler.close?.(name);
    } else {
      const end = endOfTag(xml, tag + 1);
      const isEmpty = xml.charAt(end - 1) === '/';
      const body = xml.slice(tag + 1, isEmpty ? end - 1 : end);
      const space = body.search(/\s/);
      const name = localName(space < 0 ? body : body.slice(0, space));
      handler.open?.(name, space < 0 ? NO_ATTRIBUTES : readAttributes(body.slice(space)));
      if (isEmpty) handler.close?.(name);
      else open.push(name);
      if (open.length > 200) throw new Error('nested too deeply');
      at = end + 1;
    }
  }
  if (open.length > 0) throw new Error(`${open[open.length - 1]} does not end`);
}

function endOf(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new Error('a tag does not end');
  return found + mark.length;
}

/** Index of the `>` that ends the tag; one inside an attribute's value does not. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      quote = code;
    } else if (code === GREATER_THAN) {
      return at;
    }
  }
  throw new Error('a tag does not end');
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** By hand: a sheet has an element for every cell, and patterns take three times as long. */
function readAttributes(source: string): XmlAttributes {
  const attributes = new Map<string, string>();
  let at = 0;
  for (;;) {
    const equals = source.indexOf('=', at);
    if (equals < 0) return attributes;
    let start = equals + 1;
    while (isSpace(source.charCodeAt(start))) start++;
    const quote = source.charAt(start);
    const end = quote === '"' || quote === "'" ? source.indexOf(quote, start + 1) : -1;
    if (end < 0) return attributes;
    attributes.set(localName(source.slice(at, equals).trim()), decodeEntities(source.slice(start + 1, end)));
    at = end + 1;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,10});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const isHexadecimal = name.charAt(1).toLowerCase() === 'x';
    const codePoint = isHexadecimal ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
  });
}
