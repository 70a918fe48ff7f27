/** Lets a person choose a file, or drop one on the grid. */

import { element } from '../chrome/element';

export function chooseFile(accept: string, opened: (file: File) => Promise<void>): void {
  const input = element('input', { type: 'file', accept });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void opened(file);
  });
  input.click();
}

export function acceptDrops(target: HTMLElement, opened: (file: File) => Promise<void>): void {
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  // Captured: the grid has its own handling of what is dropped on it.
  target.addEventListener(
    'dragover',
    (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      target.classList.add('drop-here');
    },
    true,
  );
  target.addEventListener('dragleave', (event) => {
    if (event.target === target || !(event.relatedTarget instanceof Node))
      target.classList.remove('drop-here');
  });
  target.addEventListener(
    'drop',
    (event) => {
      target.classList.remove('drop-here');
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      void opened(file);
    },
    true,
  );
  // A file dropped beside the grid must not replace the page.
  window.addEventListener('dragover', (event) => event.preventDefault());
  window.addEventListener('drop', (event) => event.preventDefault());
}
