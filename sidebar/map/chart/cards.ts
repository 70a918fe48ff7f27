/**
 * The cards in the window, kept while the map is moved and drawn anew only where their face changes. Made by hand, because
 * sixty cards through components take longer than the layout of ten thousand; marks are drawn by the style.
 */

import type { MapState } from '../map-state';
import { type Face, faceOf, type Look } from './face';
import type { Layout } from './layout';

interface Card {
  readonly element: HTMLElement;
  face: Face;
}

const make = (tag: string, name: string): HTMLElement => {
  const element = document.createElement(tag);
  element.className = name;
  return element;
};
const textOf = (name: string, text: string): HTMLElement => {
  const element = make('bdi', name);
  element.textContent = text;
  return element;
};
const signOf = (name: string, sign: string): HTMLElement => {
  const element = make('i', name);
  element.dataset.sign = sign;
  return element;
};

function dress(element: HTMLElement, face: Face): void {
  element.className = face.classes;
  element.dataset.sign = face.sign;
  element.setAttribute('aria-label', face.label);
  // Floats come before the line that they stand at the end of.
  const parts: (HTMLElement | string)[] = [];
  if (face.marks !== null) parts.push(signOf('card-marks', face.marks));
  parts.push(textOf('card-name', face.name));
  if (face.twisty !== '') parts.push(signOf('card-twisty', face.twisty));
  if (face.roles !== '') parts.push(signOf('card-roles', face.roles));
  if (face.line !== '') {
    const title = textOf('card-title', face.line.slice(face.note.length));
    title.dataset.sign = face.note;
    // A blank between them, as in the accessible name.
    parts.push(' ', title);
  }
  element.replaceChildren(...parts);
}

const isSame = (one: Face, other: Face): boolean =>
  one.classes === other.classes &&
  one.label === other.label &&
  one.sign === other.sign &&
  one.name === other.name &&
  one.line === other.line &&
  one.roles === other.roles &&
  one.marks === other.marks &&
  one.twisty === other.twisty;

function setPlace(element: HTMLElement, node: number, { people, rows, open, chosen }: MapState): void {
  const { depth, firstChild } = people.forest;
  const set = (name: string, value: number | boolean | undefined) =>
    element.setAttribute(`aria-${name}`, String(value));
  set('level', (depth[node] ?? 0) + 1);
  set('setsize', rows.siblings[node]);
  set('posinset', rows.place[node]);
  set('selected', node === chosen);
  if (firstChild[node] !== firstChild[node + 1]) set('expanded', open[node] === 1);
}

export interface CardShelf {
  /** Puts these cards and no others into the page. */
  show(nodes: readonly number[], layout: Layout, look: Look): void;
}

/** @param id begins the id of each card, before its node */
export function createShelf(parent: HTMLElement, id: string): CardShelf {
  const cards = new Map<number, Card>();
  let shownLook: Look | null = null;
  let shownLayout: Layout | null = null;
  return {
    show(nodes, layout, look) {
      const wanted = new Set(nodes);
      for (const [node, { element }] of cards) {
        if (wanted.has(node)) continue;
        element.remove();
        cards.delete(node);
      }
      const added = document.createDocumentFragment();
      for (const node of nodes) {
        let card = cards.get(node);
        const isNew = card === undefined;
        if (!isNew && look === shownLook && layout === shownLayout) continue;
        const face = faceOf(look, node);
        if (card === undefined) {
          const element = make('div', '');
          element.id = `${id}-${node}`;
          element.tabIndex = -1;
          element.setAttribute('role', 'treeitem');
          element.dataset.node = String(node);
          card = { element, face };
          cards.set(node, card);
          added.append(element);
        }
        const { element } = card;
        if (isNew || !isSame(card.face, face)) {
          dress(element, face);
          card.face = face;
        }
        element.style.left = `${layout.x[node] ?? 0}px`;
        element.style.top = `${layout.y[node] ?? 0}px`;
        setPlace(element, node, look.map);
      }
      parent.append(added);
      shownLook = look;
      shownLayout = layout;
    },
  };
}
