/** Hands a file to the browser to save, or a document to print. Only within a click or what it has started. */

/** Long enough for any browser to have begun, after which the memory is given back. */
const KEPT_MILLISECONDS = 60_000;

export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MILLISECONDS);
}

/** An empty window has no doctype, and keeps none: the document must look right without. */
function fill({ document: empty }: Window, html: string): void {
  const made = new DOMParser().parseFromString(html, 'text/html');
  empty.replaceChild(empty.importNode(made.documentElement, true), empty.documentElement);
}

/** In a window of its own, with its button to print; from a hidden frame where browsers refuse the window (platform 2.1). */
export function printHtml(html: string): void {
  try {
    const opened = window.open('', '_blank');
    if (opened) {
      fill(opened, html);
      opened.document.querySelector('button')?.addEventListener('click', () => opened.print());
      return;
    }
  } catch {
    // A window without access is as good as none.
  }
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  document.body.append(frame);
  const inside = frame.contentWindow;
  if (!inside) return;
  fill(inside, html);
  inside.onafterprint = () => frame.remove();
  inside.print();
}
