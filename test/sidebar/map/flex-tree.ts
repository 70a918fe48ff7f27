/** The same tree placed by an independent library, d3-flextree, as a measure of ours. */

import { flextree } from 'd3-flextree';

interface Box {
  readonly box: number;
  readonly children: Box[];
}

/** @param parents by box; box 0 is the root */
export function flexTree(
  parents: readonly number[],
  widthOf: (box: number) => number,
  heightOf: (box: number) => number,
): { readonly width: number; readonly height: number } {
  const all: Box[] = parents.map((_, box) => ({ box, children: [] }));
  parents.forEach((above, box) => {
    const one = all[box];
    if (one) all[above]?.children.push(one);
  });
  const layout = flextree<Box>({
    nodeSize: ({ data }) => [widthOf(data.box), heightOf(data.box)],
    spacing: 0,
  });
  const [root] = all;
  if (!root) return { width: 0, height: 0 };
  const tree = layout.hierarchy(root);
  layout(tree);
  let left = 0;
  let right = 0;
  let height = 0;
  tree.each(({ data, x, y }) => {
    left = Math.min(left, x - widthOf(data.box) / 2);
    right = Math.max(right, x + widthOf(data.box) / 2);
    height = Math.max(height, y + heightOf(data.box));
  });
  return { width: right - left, height };
}
