/** Keeps the grid on the screen when a popup of its own is taken away twice. */

/**
 * The grid is drawn by React, which gives up its whole tree when a node it wants to take away is gone already; the grid's
 * popups do that now and then after pasting (React issue 11538). A node that is gone needs no taking away.
 */
export function keepGridAlive(): void {
  const { removeChild } = Node.prototype;
  Node.prototype.removeChild = function removeIfThere<T extends Node>(this: Node, child: T): T {
    if (child.parentNode !== this) return child;
    // The original answers the very node it was given.
    return removeChild.call(this, child) as T;
  };
}
