/** Cuts the answer of a very large map into pieces, and puts the pieces together again. */

import type { MapAnswer } from './map-answer';

/**
 * Characters per answer. No limit of an answer is published (platform 2.3); this one keeps it below 5 MB even in Farsi and
 * with its quotation marks escaped, and brings 10,000 people in one.
 */
const MOST_CHARACTERS = 2_000_000;

/** FNV-1a and the length: tells two states of the sheets apart. */
const stampOf = (json: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < json.length; at += 1) hash = Math.imul(hash ^ json.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${json.length}`;
};

const isSecondHalf = (json: string, at: number): boolean => (json.charCodeAt(at) & 0xfc00) === 0xdc00;

/** The map as it is, or this piece of it (from 1 on) where it is longer than one answer may be. */
export const cutMap = (map: MapAnswer, piece = 1, most = MOST_CHARACTERS): MapAnswer => {
  const json = JSON.stringify(map);
  const pieces = Math.ceil(json.length / most);
  if (pieces < 2) return map;
  // A character of two code units stays whole.
  const bound = (at: number) => (isSecondHalf(json, at * most) ? at * most - 1 : at * most);
  return {
    ...map,
    accounts: [],
    texts: [],
    tables: {},
    unattached: [],
    piece: { json: json.slice(bound(piece - 1), bound(piece)), pieces, stamp: stampOf(json) },
  };
};

/**
 * The whole map of the answers for pieces 1, 2 and so on, in this order; an answer without a piece is whole by itself.
 * `null`: pieces are missing, or the sheets have changed between them, so that all must be asked for again.
 */
export const joinPieces = (answers: readonly MapAnswer[]): MapAnswer | null => {
  const [first] = answers;
  if (!first?.piece) return first ?? null;
  const { pieces, stamp } = first.piece;
  const parts = answers.flatMap(({ piece }) => (piece?.stamp === stamp ? [piece.json] : []));
  const json = parts.join('');
  // What `cutMap` has cut.
  return parts.length === pieces && stampOf(json) === stamp ? (JSON.parse(json) as MapAnswer) : null;
};
