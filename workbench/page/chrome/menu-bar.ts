/** The menu bar: WAI-ARIA menubar pattern, nested submenus, keyboard first. It knows nothing of what the entries do. */

import { element } from './element';

export interface MenuItem {
  readonly label: string;
  /** Shown at the right edge. */
  readonly hint?: string;
  readonly run?: () => void;
  readonly items?: readonly MenuItem[];
  readonly separator?: true;
}

export class MenuBar {
  readonly #bar: HTMLElement;
  /** Where the keyboard was before the menu took it. */
  #returnTo: HTMLElement | null = null;

  constructor(bar: HTMLElement) {
    this.#bar = bar;
    bar.setAttribute('role', 'menubar');
    bar.addEventListener('keydown', (event) => this.#onKey(event));
    bar.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node) || !bar.contains(event.relatedTarget)) this.#closeAll();
    });
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !bar.contains(event.target)) this.#closeAll();
    });
    // A click into a frame reaches this document as a loss of focus only.
    window.addEventListener('blur', () => this.#closeAll());
  }

  setMenus(menus: readonly MenuItem[]): void {
    this.#bar.replaceChildren(...menus.map((menu, index) => this.#build(menu, index === 0 ? 0 : -1)));
  }

  focus(): void {
    items(this.#bar)[0]?.focus();
  }

  #build(item: MenuItem, tabIndex: number): HTMLElement {
    const entry = element('li', { role: 'none' });
    if (item.separator) {
      entry.setAttribute('role', 'separator');
      return entry;
    }
    const button = element(
      'button',
      { type: 'button', role: 'menuitem', tabindex: tabIndex },
      element('span', { class: 'menu-label' }, item.label),
    );
    entry.append(button);
    if (item.hint) button.append(element('span', { class: 'menu-hint' }, item.hint));
    if (item.items) {
      button.setAttribute('aria-haspopup', 'menu');
      button.setAttribute('aria-expanded', 'false');
      const list = element('ul', { role: 'menu', 'aria-label': item.label });
      list.hidden = true;
      list.append(...item.items.map((child) => this.#build(child, -1)));
      entry.append(list);
      button.addEventListener('click', () => {
        if (button.getAttribute('aria-expanded') === 'true' && isTopLevel(button, this.#bar))
          this.#closeAll();
        else this.#open(button);
      });
      button.addEventListener('pointerenter', () => {
        const isOpen = this.#bar.querySelector('[aria-expanded="true"]') !== null;
        if (!isTopLevel(button, this.#bar) || isOpen) this.#open(button);
      });
    } else {
      button.addEventListener('pointerenter', () => {
        if (isTopLevel(button, this.#bar)) return;
        closeSiblings(button);
        button.focus();
      });
      button.addEventListener('click', () => {
        this.#closeAll();
        this.#returnTo?.focus();
        item.run?.();
      });
    }
    return entry;
  }

  #open(button: HTMLElement): void {
    if (!this.#bar.contains(document.activeElement)) {
      this.#returnTo = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    }
    closeSiblings(button);
    const list = button.nextElementSibling;
    if (!(list instanceof HTMLElement)) return;
    button.setAttribute('aria-expanded', 'true');
    list.hidden = false;
    list.classList.remove('to-the-left');
    if (list.getBoundingClientRect().right > window.innerWidth) list.classList.add('to-the-left');
    if (document.activeElement !== button) button.focus();
  }

  #closeAll(): void {
    for (const button of this.#bar.querySelectorAll('[aria-expanded="true"]')) close(button);
  }

  #onKey(event: KeyboardEvent): void {
    const button = document.activeElement;
    if (!(button instanceof HTMLElement) || button.getAttribute('role') !== 'menuitem') return;
    const isTop = isTopLevel(button, this.#bar);
    const level = items(button.closest('ul') ?? this.#bar);
    const at = level.indexOf(button);
    const step = (by: number): void => level[(at + by + level.length) % level.length]?.focus();
    const handled = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    const { key } = event;
    if (key === 'Escape') {
      handled();
      if (isTop) {
        this.#closeAll();
        this.#returnTo?.focus();
      } else this.#leave(button);
    } else if (key === 'Tab') this.#closeAll();
    else if (key === 'Home' || key === 'End') {
      handled();
      level[key === 'Home' ? 0 : level.length - 1]?.focus();
    } else if (key === (isTop ? 'ArrowRight' : 'ArrowDown')) {
      handled();
      step(1);
      if (isTop) this.#follow();
    } else if (key === (isTop ? 'ArrowLeft' : 'ArrowUp')) {
      handled();
      step(-1);
      if (isTop) this.#follow();
    } else if (isTop && (key === 'ArrowDown' || key === 'Enter' || key === ' ')) {
      handled();
      this.#enter(button);
    } else if (!isTop && key === 'ArrowRight') {
      handled();
      if (button.hasAttribute('aria-haspopup')) this.#enter(button);
      else this.#toNeighbour(1);
    } else if (!isTop && key === 'ArrowLeft') {
      handled();
      const parent = parentButton(button);
      if (parent && isTopLevel(parent, this.#bar)) this.#toNeighbour(-1);
      else this.#leave(button);
    } else if (!isTop && (key === 'Enter' || key === ' ') && button.hasAttribute('aria-haspopup')) {
      handled();
      this.#enter(button);
    } else if (key.length === 1 && key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      handled();
      const later = [...level.slice(at + 1), ...level.slice(0, at + 1)];
      later.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()))?.focus();
    }
  }

  /** Moving along the bar keeps a menu open when one was. */
  #follow(): void {
    const wasOpen = this.#bar.querySelector(':scope > li > [aria-expanded="true"]') !== null;
    const button = document.activeElement;
    if (wasOpen && button instanceof HTMLElement) this.#open(button);
  }

  #enter(button: HTMLElement): void {
    this.#open(button);
    const list = button.nextElementSibling;
    if (list instanceof HTMLElement) items(list)[0]?.focus();
  }

  #leave(button: HTMLElement): void {
    const parent = parentButton(button);
    if (!parent) return;
    close(parent);
    parent.focus();
  }

  #toNeighbour(by: number): void {
    const top = items(this.#bar);
    const at = top.findIndex((item) => item.getAttribute('aria-expanded') === 'true');
    const next = top[(at + by + top.length) % top.length];
    if (next) this.#enter(next);
  }
}

function items(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > li > [role="menuitem"]')];
}

function isTopLevel(button: HTMLElement, bar: HTMLElement): boolean {
  return button.parentElement?.parentElement === bar;
}

function parentButton(button: HTMLElement): HTMLElement | null {
  const above = button.closest('ul')?.previousElementSibling;
  return above instanceof HTMLElement ? above : null;
}

function closeSiblings(button: HTMLElement): void {
  const list = button.closest('ul');
  for (const open of list?.querySelectorAll('[aria-expanded="true"]') ?? []) if (open !== button) close(open);
}

function close(button: Element): void {
  button.setAttribute('aria-expanded', 'false');
  const list = button.nextElementSibling;
  if (!(list instanceof HTMLElement)) return;
  list.hidden = true;
  for (const inner of list.querySelectorAll('[aria-expanded="true"]')) close(inner);
}
