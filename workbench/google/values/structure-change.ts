/** What inserting, deleting and moving rows or columns does to a span of them. It knows neither sheets nor formulas. */

export type SpanChange =
  | { readonly kind: 'insert' | 'delete'; readonly start: number; readonly count: number }
  /** `to` counts as before the move: the block comes to stand before that index. */
  | { readonly kind: 'move'; readonly start: number; readonly count: number; readonly to: number };

/** Indices from `start`, 0-based, up to and without `end`, which is Infinity for an open end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The span after the change; null when all of it was deleted. Insertions inside grow it, at its start push it on, at
 * its end leave it. An open end stays open. A moved part stays with the span while the span remains in one piece;
 * otherwise the block is taken out and put in as by deleting and inserting.
 */
export function shiftSpan(span: Span, change: SpanChange): Span | null {
  switch (change.kind) {
    case 'insert':
      return insertInto(span, change.start, change.count);
    case 'delete':
      return deleteFrom(span, change.start, change.count);
    case 'move':
      return moveWithin(span, change.start, change.count, change.to);
  }
}

function insertInto({ start, end }: Span, at: number, count: number): Span {
  return { start: at <= start ? start + count : start, end: at < end ? end + count : end };
}

function deleteFrom({ start, end }: Span, from: number, count: number): Span | null {
  const after = (index: number) => (index <= from ? index : Math.max(from, index - count));
  const shrunk = { start: after(start), end: after(end) };
  return shrunk.start < shrunk.end ? shrunk : null;
}

function moveWithin(span: Span, from: number, count: number, to: number): Span {
  const past = from + count;
  if (to >= from && to <= past) return span;
  const target = to > past ? to - count : to;
  const overlap = Math.min(span.end, past) - Math.max(span.start, from);
  if (overlap === span.end - span.start) {
    return { start: span.start - from + target, end: span.end - from + target };
  }
  const rest = deleteFrom(span, from, count) ?? span;
  const staysWhole = overlap === count && target >= rest.start && target <= rest.end;
  return staysWhole ? { start: rest.start, end: rest.end + count } : insertInto(rest, target, count);
}
