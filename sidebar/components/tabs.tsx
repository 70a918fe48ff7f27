/** The tab bar of the sidebar, after the ARIA tabs pattern: arrow keys move and show, mirrored right-to-left. */

import { useWords } from '../words';

interface TabsProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: K; readonly label: string }[];
  readonly current: K;
  readonly onShow: (key: K) => void;
}

export const tabId = (key: string) => `tab-${key}`;
export const TAB_PANEL_ID = 'tab-panel';

export function Tabs<K extends string>({ label, tabs, current, onShow }: TabsProps<K>) {
  const words = useWords();
  const index = tabs.findIndex(({ key }) => key === current);
  const show = (next: number) => {
    const tab = tabs[(next + tabs.length) % tabs.length];
    if (!tab) return;
    onShow(tab.key);
    document.getElementById(tabId(tab.key))?.focus();
  };
  const forward = words.direction === 'rtl' ? -1 : 1;
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') show(index + forward);
        else if (event.key === 'ArrowLeft') show(index - forward);
        else if (event.key === 'Home') show(0);
        else if (event.key === 'End') show(tabs.length - 1);
        else return;
        event.preventDefault();
      }}
    >
      {tabs.map((tab) => (
        <button
          key={tab.key}
          id={tabId(tab.key)}
          type="button"
          role="tab"
          aria-selected={tab.key === current}
          aria-controls={tab.key === current ? TAB_PANEL_ID : undefined}
          tabIndex={tab.key === current ? 0 : -1}
          onClick={() => onShow(tab.key)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
