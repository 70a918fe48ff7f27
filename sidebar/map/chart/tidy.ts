/**
 * Places boxes of different sizes as a tidy tree in linear time, without recursion: A. van der Ploeg, "Drawing
 * non-layered tidy trees in linear time" (2014). Words of the paper: prelim, mod, thread, extreme, contour.
 */

import { at } from '../at';
import type { Boxes } from './boxes';

export interface Places {
  /** Inline-start edge and top of each box; x may be negative. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Lowest y to which each sibling so far reaches, lowest sibling last. */
interface Reach {
  readonly low: number;
  readonly index: number;
  readonly next: Reach | null;
}

export function placeBoxes(
  boxes: Pick<Boxes, 'count' | 'parent' | 'first' | 'end' | 'width' | 'height'>,
): Places {
  const { count, parent } = boxes;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const prelim = new Float64Array(count);
  const mod = new Float64Array(count);
  const shift = new Float64Array(count);
  const change = new Float64Array(count);
  const leftThread = new Int32Array(count).fill(-1);
  const rightThread = new Int32Array(count).fill(-1);
  const leftExtreme = new Int32Array(count);
  const rightExtreme = new Int32Array(count);
  const leftExtremeMod = new Float64Array(count);
  const rightExtremeMod = new Float64Array(count);

  const add = (list: Float64Array, index: number, value: number) => {
    list[index] = at(list, index) + value;
  };
  const first = (box: number) => at(boxes.first, box);
  const last = (box: number) => at(boxes.end, box) - 1;
  const isLeaf = (box: number) => first(box) > last(box);
  const bottom = (box: number) => at(y, box) + at(boxes.height, box);
  const nextLeft = (box: number) => (isLeaf(box) ? at(leftThread, box) : first(box));
  const nextRight = (box: number) => (isLeaf(box) ? at(rightThread, box) : last(box));

  const reachWith = (low: number, index: number, reach: Reach | null): Reach => {
    let rest = reach;
    while (rest && low >= rest.low) rest = rest.next;
    return { low, index, next: rest };
  };

  const moveSubtree = (child: number, sibling: number, distance: number) => {
    add(mod, child, distance);
    add(leftExtremeMod, child, distance);
    add(rightExtremeMod, child, distance);
    const between = child - sibling;
    if (between > 1) {
      add(shift, sibling + 1, distance / between);
      add(shift, child, -distance / between);
      add(change, child, -(distance - distance / between));
    }
  };

  /** Pushes `child` away from the siblings before it and links the contours. */
  const separate = (eldest: number, child: number, reached: Reach) => {
    let reach: Reach | null = reached;
    let right = child - 1;
    let rightSum = at(mod, right);
    let left = child;
    let leftSum = at(mod, left);
    while (right >= 0 && left >= 0) {
      if (reach?.next && bottom(right) > reach.low) reach = reach.next;
      const distance = rightSum + at(prelim, right) + at(boxes.width, right) - (leftSum + at(prelim, left));
      if (distance > 0) {
        leftSum += distance;
        moveSubtree(child, reach?.index ?? child - 1, distance);
      }
      const rightBottom = bottom(right);
      const leftBottom = bottom(left);
      if (rightBottom <= leftBottom) {
        right = nextRight(right);
        if (right >= 0) rightSum += at(mod, right);
      }
      if (rightBottom >= leftBottom) {
        left = nextLeft(left);
        if (left >= 0) leftSum += at(mod, left);
      }
    }
    if (right < 0 && left >= 0) {
      const extreme = at(leftExtreme, eldest);
      leftThread[extreme] = left;
      const difference = leftSum - at(mod, left) - at(leftExtremeMod, eldest);
      add(mod, extreme, difference);
      add(prelim, extreme, -difference);
      leftExtreme[eldest] = at(leftExtreme, child);
      leftExtremeMod[eldest] = at(leftExtremeMod, child);
    } else if (right >= 0 && left < 0) {
      const extreme = at(rightExtreme, child);
      rightThread[extreme] = right;
      const difference = rightSum - at(mod, right) - at(rightExtremeMod, child);
      add(mod, extreme, difference);
      add(prelim, extreme, -difference);
      rightExtreme[child] = at(rightExtreme, child - 1);
      rightExtremeMod[child] = at(rightExtremeMod, child - 1);
    }
  };

  const placeAbove = (box: number) => {
    const eldest = first(box);
    const youngest = last(box);
    let reach = reachWith(bottom(at(leftExtreme, eldest)), eldest, null);
    for (let child = eldest + 1; child <= youngest; child += 1) {
      const low = bottom(at(rightExtreme, child));
      separate(eldest, child, reach);
      reach = reachWith(low, child, reach);
    }
    const from = at(prelim, eldest) + at(mod, eldest);
    const to = at(prelim, youngest) + at(mod, youngest) + at(boxes.width, youngest);
    prelim[box] = (from + to - at(boxes.width, box)) / 2;
    leftExtreme[box] = at(leftExtreme, eldest);
    leftExtremeMod[box] = at(leftExtremeMod, eldest);
    rightExtreme[box] = at(rightExtreme, youngest);
    rightExtremeMod[box] = at(rightExtremeMod, youngest);
  };

  for (let box = 1; box < count; box += 1) y[box] = bottom(at(parent, box));
  // Breadth-first numbers: backwards, every child comes before its parent.
  for (let box = count - 1; box >= 0; box -= 1) {
    if (isLeaf(box)) {
      leftExtreme[box] = box;
      rightExtreme[box] = box;
    } else {
      placeAbove(box);
    }
  }

  const sum = new Float64Array(count);
  for (let box = 0; box < count; box += 1) {
    sum[box] = (box === 0 ? 0 : at(sum, at(parent, box))) + at(mod, box);
    x[box] = at(prelim, box) + at(sum, box);
    let spread = 0;
    let spreadSum = 0;
    for (let child = first(box); child <= last(box); child += 1) {
      spread += at(shift, child);
      spreadSum += spread + at(change, child);
      add(mod, child, spreadSum);
    }
  }
  return { x, y };
}
