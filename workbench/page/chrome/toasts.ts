/** Short notices at the bottom right, read out by screen readers and gone by themselves. */

import { CLOSE_PATH, element, icon } from './element';

const DEFAULT_SECONDS = 5;

/** `seconds` below zero keeps the notice until it is dismissed, as Google's toast does. */
export function showToast(region: HTMLElement, message: string, title: string, seconds: number): void {
  const dismiss = element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': 'Dismiss' },
    icon(CLOSE_PATH),
  );
  const toast = element(
    'div',
    { class: 'toast' },
    element(
      'div',
      { class: 'toast-text' },
      ...(title ? [element('strong', {}, title)] : []),
      element('span', {}, message),
    ),
    dismiss,
  );
  dismiss.addEventListener('click', () => toast.remove());
  region.append(toast);
  if (seconds >= 0) window.setTimeout(() => toast.remove(), (seconds || DEFAULT_SECONDS) * 1000);
}
