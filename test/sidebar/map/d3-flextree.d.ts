/** The part of d3-flextree that tests use; the library brings no types. */

declare module 'd3-flextree' {
  interface FlexNode<T> {
    readonly data: T;
    /** The middle. */
    readonly x: number;
    /** The top. */
    readonly y: number;
    each(visit: (node: FlexNode<T>) => void): void;
  }
  export function flextree<T>(options: {
    readonly nodeSize: (node: FlexNode<T>) => readonly [width: number, height: number];
    readonly spacing: number;
  }): { (tree: FlexNode<T>): unknown; hierarchy(root: T): FlexNode<T> };
}
