/** The frame of the sidebar: account, tabs, refresh, and the view that is shown. */

import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SessionView } from '../src/rpc/contract';
import type { SidebarView } from '../src/rpc/parameter-kinds';
import { AccountPicker } from './components/account-picker';
import { IconButton } from './components/button';
import { Busy, EmptyState, ErrorBox } from './components/feedback';
import { TAB_PANEL_ID, Tabs, tabId } from './components/tabs';
import { draftsIn, useAnswer, useServer } from './server';
import { isScoreView, type Start } from './start';
import { useWords } from './words';

const tabKeys = ['map', 'checks', 'scores', 'reports', 'import'] as const satisfies readonly SidebarView[];
type TabKey = (typeof tabKeys)[number];
/** Views about scores share a tab. */
const tabOf = (view: SidebarView): TabKey => (isScoreView(view) ? 'scores' : view);
const tabWords = {
  map: 'tabMap',
  checks: 'tabChecks',
  scores: 'tabScores',
  reports: 'tabReports',
  import: 'tabImport',
} as const;

/** What a page's view is told, and may ask for. */
export interface ViewProps {
  readonly view: SidebarView;
  readonly account: string | null;
  readonly wantedPerson: { readonly id: string } | null;
  /** The one that was chosen in the menu. */
  readonly report: string | null;
  /** @param account to show there; absent: this one */
  readonly onShow: (view: SidebarView, account?: string | null) => void;
  readonly onChooseAccount: (name: string) => void;
  readonly onShowSelected: () => void;
}

export function Shell({ start, View }: { start: Start; View: ComponentType<ViewProps> }) {
  const words = useWords();
  const { announce, call, fail, kept, refresh } = useServer();
  const session = useAnswer('getSession', {});
  const [view, setView] = useState<SidebarView>(
    start.view === 'largeMap' || start.view === 'report' ? 'map' : start.view,
  );
  const [chosen, setChosen] = useState(start.account);
  const [wantedPerson, setWantedPerson] = useState<{ readonly id: string } | null>(null);

  // While a refresh asks anew, the view stays as it is and keeps its place.
  const known = useRef<SessionView | null>(null);
  if (session.state === 'ready') known.current = session.data;
  const data = known.current;
  const accounts = data?.accounts ?? [];
  const account =
    chosen !== null && accounts.includes(chosen) ? chosen : (data?.account ?? accounts[0] ?? null);

  const showSelected = () => {
    call('selectedPerson', {}).then((selected) => {
      if (selected.id === null) {
        announce(words.say('noPersonSelected'));
        return;
      }
      if (selected.account !== null) setChosen(selected.account);
      setWantedPerson({ id: selected.id });
    }, fail);
  };
  const chooseAccount = (name: string) => {
    setWantedPerson(null);
    setChosen(name);
  };

  // The map has a page of its own, and the other views have one: each takes the other's place.
  const show = (next: SidebarView, wanted: string | null = account) => {
    if ((next === 'map') === (view === 'map')) setView(next);
    else call('showView', { view: next, account: wanted ?? '', drafts: draftsIn(kept) }).catch(fail);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the other page has handed over
  useEffect(() => {
    if (start.drafts !== null) document.getElementById(tabId(tabOf(view)))?.focus();
  }, []);

  return (
    <div class="shell">
      <header class="shell-header">
        <h1 class="visually-hidden">{words.say('appName')}</h1>
        <div class="account-row">
          {accounts.length > 0 ? (
            <AccountPicker accounts={accounts} account={account} onChoose={chooseAccount} />
          ) : (
            <span class="app-name">{words.say('appName')}</span>
          )}
          <IconButton icon="refresh" label={words.say('refresh')} onPress={refresh} />
        </div>
        <Tabs
          label={words.say('views')}
          tabs={tabKeys.map((key) => ({ key, label: words.say(tabWords[key]) }))}
          current={tabOf(view)}
          onShow={(key) => show(key)}
        />
      </header>
      <main>
        <div class="view" id={TAB_PANEL_ID} role="tabpanel" aria-labelledby={tabId(tabOf(view))}>
          {!data && session.state === 'busy' && <Busy />}
          {session.state === 'failed' && <ErrorBox error={session.error} onRetry={session.again} />}
          {data && !data.isSetUp && (
            <EmptyState icon="sheet" title={words.say('notSetUpTitle')} text={words.say('notSetUpText')} />
          )}
          {data?.isSetUp && (
            <View
              view={view}
              account={account}
              wantedPerson={wantedPerson}
              report={start.report}
              onShow={show}
              onChooseAccount={chooseAccount}
              onShowSelected={showSelected}
            />
          )}
        </div>
      </main>
    </div>
  );
}
