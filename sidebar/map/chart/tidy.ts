/**
 * Places boxes of different sizes as a tidy tree in linear time, without recursion: A. van der Ploeg, "Drawing
 * non-layered tidy trees in linear time" (2014). Words of the paper: prelim, mod, thread, extreme, contour.
 */

import type { Boxes } from './boxes';

export interface Places {
  /** Left edge and top of each box; x may be negative. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

// Elements are read in place (`list[index] ?? 0`): at the first drawing a call per element costs more than the arithmetic.
export function placeBoxes(
  boxes: Pick<Boxes, 'count' | 'parent' | 'first' | 'end' | 'width' | 'height'>,
): Places {
  const { count, parent, first, end, width, height } = boxes;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const low = new Float64Array(count);
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
  // How low the siblings so far reach, the lowest-reaching first; each hides those before it that end above it.
  const reachLow = new Float64Array(count);
  const reachBox = new Int32Array(count);

  /** Pushes `child` away from the siblings before it and links the contours. */
  const separate = (eldest: number, child: number, top: number) => {
    let reach = top;
    let right = child - 1;
    let rightSum = mod[right] ?? 0;
    let left = child;
    let leftSum = mod[left] ?? 0;
    let isFirst = true;
    while (right >= 0 && left >= 0) {
      const rightLow = low[right] ?? 0;
      const leftLow = low[left] ?? 0;
      while (reach > 0 && rightLow > (reachLow[reach] ?? 0)) reach -= 1;
      const distance =
        rightSum + (prelim[right] ?? 0) + (width[right] ?? 0) - (leftSum + (prelim[left] ?? 0));
      // The first pair may also pull the child closer.
      if (distance > 0 || isFirst) {
        leftSum += distance;
        mod[child] = (mod[child] ?? 0) + distance;
        leftExtremeMod[child] = (leftExtremeMod[child] ?? 0) + distance;
        rightExtremeMod[child] = (rightExtremeMod[child] ?? 0) + distance;
        const sibling = reachBox[reach] ?? 0;
        const between = child - sibling;
        if (between > 1) {
          const share = distance / between;
          shift[sibling + 1] = (shift[sibling + 1] ?? 0) + share;
          shift[child] = (shift[child] ?? 0) - share;
          change[child] = (change[child] ?? 0) - (distance - share);
        }
      }
      isFirst = false;
      if (rightLow <= leftLow) {
        const inner = first[right] !== end[right];
        right = (inner ? (end[right] ?? 0) - 1 : rightThread[right]) ?? -1;
        if (right >= 0) rightSum += mod[right] ?? 0;
      }
      if (rightLow >= leftLow) {
        const inner = first[left] !== end[left];
        left = (inner ? first[left] : leftThread[left]) ?? -1;
        if (left >= 0) leftSum += mod[left] ?? 0;
      }
    }
    if (right < 0 && left >= 0) {
      const extreme = leftExtreme[eldest] ?? 0;
      leftThread[extreme] = left;
      const difference = leftSum - (mod[left] ?? 0) - (leftExtremeMod[eldest] ?? 0);
      mod[extreme] = (mod[extreme] ?? 0) + difference;
      prelim[extreme] = (prelim[extreme] ?? 0) - difference;
      leftExtreme[eldest] = leftExtreme[child] ?? 0;
      leftExtremeMod[eldest] = leftExtremeMod[child] ?? 0;
    } else if (right >= 0 && left < 0) {
      const extreme = rightExtreme[child] ?? 0;
      rightThread[extreme] = right;
      const difference = rightSum - (mod[right] ?? 0) - (rightExtremeMod[child] ?? 0);
      mod[extreme] = (mod[extreme] ?? 0) + difference;
      prelim[extreme] = (prelim[extreme] ?? 0) - difference;
      rightExtreme[child] = rightExtreme[child - 1] ?? 0;
      rightExtremeMod[child] = rightExtremeMod[child - 1] ?? 0;
    }
  };

  for (let box = 0; box < count; box += 1) {
    const top = box === 0 ? 0 : (low[parent[box] ?? 0] ?? 0);
    y[box] = top;
    low[box] = top + (height[box] ?? 0);
  }
  // Breadth-first numbers: backwards, every child comes before its parent.
  for (let box = count - 1; box >= 0; box -= 1) {
    const eldest = first[box] ?? 0;
    const youngest = (end[box] ?? 0) - 1;
    if (eldest > youngest) {
      leftExtreme[box] = box;
      rightExtreme[box] = box;
      continue;
    }
    let top = 0;
    reachLow[0] = low[leftExtreme[eldest] ?? 0] ?? 0;
    reachBox[0] = eldest;
    for (let child = eldest + 1; child <= youngest; child += 1) {
      const lowest = low[rightExtreme[child] ?? 0] ?? 0;
      separate(eldest, child, top);
      while (top >= 0 && lowest >= (reachLow[top] ?? 0)) top -= 1;
      top += 1;
      reachLow[top] = lowest;
      reachBox[top] = child;
    }
    const from = (prelim[eldest] ?? 0) + (mod[eldest] ?? 0);
    const to = (prelim[youngest] ?? 0) + (mod[youngest] ?? 0) + (width[youngest] ?? 0);
    prelim[box] = (from + to - (width[box] ?? 0)) / 2;
    leftExtreme[box] = leftExtreme[eldest] ?? 0;
    leftExtremeMod[box] = leftExtremeMod[eldest] ?? 0;
    rightExtreme[box] = rightExtreme[youngest] ?? 0;
    rightExtremeMod[box] = rightExtremeMod[youngest] ?? 0;
  }

  for (let box = 0; box < count; box += 1) {
    const sum = mod[box] ?? 0;
    x[box] = (prelim[box] ?? 0) + sum;
    let spread = 0;
    let spreadSum = 0;
    for (let child = first[box] ?? 0; child < (end[box] ?? 0); child += 1) {
      spread += shift[child] ?? 0;
      spreadSum += spread + (change[child] ?? 0);
      mod[child] = (mod[child] ?? 0) + spreadSum + sum;
    }
  }
  return { x, y };
}
