/** The frame of the sidebar: account, tabs, refresh, and the view that is shown. */

import { useState } from 'preact/hooks';
import type { SessionView } from '../src/rpc/contract';
import { ChecksPanel } from './checks/checks-panel';
import { AccountPicker } from './components/account-picker';
import { Button, IconButton } from './components/button';
import { Busy, EmptyState, ErrorBox } from './components/feedback';
import { TAB_PANEL_ID, Tabs, tabId } from './components/tabs';
import { ImportPanel } from './import/import-panel';
import { MapPanel } from './map/map-panel';
import { ReportsPanel } from './reports/reports-panel';
import { isScoresView, ScoresViews } from './scores/scores-views';
import { useAnswer, useServer } from './server';
import type { Start, ViewKey } from './start';
import { useWords } from './words';

type SidebarView = Exclude<ViewKey, 'largeMap' | 'report'>;
const isSidebarView = (view: ViewKey): view is SidebarView => view !== 'largeMap' && view !== 'report';
const tabKeys = ['map', 'checks', 'scores', 'reports', 'import'] as const satisfies readonly SidebarView[];
type TabKey = (typeof tabKeys)[number];
/** Views about scores share a tab. */
const tabOf = (view: SidebarView): TabKey => (isScoresView(view) ? 'scores' : view);
const tabWords = {
  map: 'tabMap',
  checks: 'tabChecks',
  scores: 'tabScores',
  reports: 'tabReports',
  import: 'tabImport',
} as const;

export function Shell({ start }: { start: Start }) {
  const words = useWords();
  const { announce, call, fail, refresh } = useServer();
  const session = useAnswer('getSession', {});
  const [view, setView] = useState<SidebarView>(isSidebarView(start.view) ? start.view : 'map');
  const [chosen, setChosen] = useState(start.account);
  const [wantedPerson, setWantedPerson] = useState<{ readonly id: string } | null>(null);

  const data = session.state === 'ready' ? session.data : null;
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
          onShow={setView}
        />
      </header>
      <main>
        <div class="view" id={TAB_PANEL_ID} role="tabpanel" aria-labelledby={tabId(tabOf(view))}>
          {session.state === 'busy' && <Busy />}
          {session.state === 'failed' && <ErrorBox error={session.error} onRetry={session.again} />}
          {data && (
            <ShellView
              view={view}
              session={data}
              account={account}
              wantedPerson={wantedPerson}
              onShow={setView}
              onChooseAccount={chooseAccount}
              onShowSelected={showSelected}
            />
          )}
        </div>
      </main>
    </div>
  );
}

interface ShellViewProps {
  readonly view: SidebarView;
  readonly session: SessionView;
  readonly account: string | null;
  readonly wantedPerson: { readonly id: string } | null;
  readonly onShow: (view: SidebarView) => void;
  readonly onChooseAccount: (name: string) => void;
  readonly onShowSelected: () => void;
}

function ShellView(props: ShellViewProps) {
  const { view, session, account, wantedPerson, onShow, onChooseAccount, onShowSelected } = props;
  const words = useWords();
  if (!session.isSetUp) {
    return <EmptyState icon="sheet" title={words.say('notSetUpTitle')} text={words.say('notSetUpText')} />;
  }
  if (isScoresView(view)) {
    return <ScoresViews view={view} account={account} onShow={onShow} onChooseAccount={onChooseAccount} />;
  }
  switch (view) {
    case 'map':
      if (account === null) {
        return (
          <EmptyState icon="people" title={words.say('noAccountsTitle')} text={words.say('noAccountsText')}>
            <Button look="primary" onPress={() => onShow('import')}>
              {words.say('openImport')}
            </Button>
          </EmptyState>
        );
      }
      return (
        <MapPanel
          account={account}
          wantedPerson={wantedPerson}
          onShowSelected={onShowSelected}
          onImport={() => onShow('import')}
        />
      );
    case 'checks':
      return <ChecksPanel account={account} />;
    case 'reports':
      return <ReportsPanel account={account} />;
    case 'import':
      return (
        <ImportPanel
          onSeeMap={(imported) => {
            if (imported !== null) onChooseAccount(imported);
            onShow('map');
          }}
        />
      );
  }
}
