/** The map as a dialog: which account's, what is wrong with it, and else the chart with everything around it. */

import { useState } from 'preact/hooks';
import { AccountPicker } from '../components/account-picker';
import { IconButton } from '../components/button';
import { Busy, EmptyState, ErrorBox } from '../components/feedback';
import { Checkbox } from '../components/field';
import { useAnswer, useServer } from '../server';
import { useWords } from '../words';
import { type LargeMode, LargeView } from './large-view';
import { useMapView } from './use-map-view';

const modes = { chart: 'map', pairing: 'pairingView' } as const satisfies Record<LargeMode, string>;
const modeKeys: readonly LargeMode[] = ['chart', 'pairing'];

export function LargeMap({ account: firstAccount }: { account: string | null }) {
  const words = useWords();
  const { refresh } = useServer();
  const session = useAnswer('getSession', {});
  const [chosen, setChosen] = useState(firstAccount);
  const [isGroup, setGroup] = useState(false);
  const [mode, setMode] = useState<LargeMode>('chart');
  const accounts = session.state === 'ready' ? session.data.accounts : [];
  const account =
    chosen ?? (session.state === 'ready' ? (session.data.account ?? accounts[0] ?? null) : null);
  const answer = useMapView(account, isGroup);
  const view = answer.state === 'ready' ? answer.view : null;
  const isEmpty = (session.state === 'ready' && account === null) || view?.summary.people === 0;
  return (
    <div class="large-map">
      <header class="large-header">
        <h1>{account === null ? words.say('map') : words.say('mapOf', { account })}</h1>
        <span class="tag internal">{words.say('internalOnly')}</span>
        <span class="spacer" />
        {view && !isEmpty && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row everywhere
          <div class="switch" role="group" aria-label={words.say('pairingSwitch')}>
            {modeKeys.map((key) => (
              <button
                key={key}
                type="button"
                class="button"
                aria-pressed={mode === key}
                onClick={() => setMode(key)}
              >
                {words.say(modes[key])}
              </button>
            ))}
          </div>
        )}
        {accounts.length > 1 && <AccountPicker accounts={accounts} account={account} onChoose={setChosen} />}
        <IconButton icon="refresh" label={words.say('refresh')} onPress={refresh} />
      </header>
      <main class="large-main">
        {isEmpty && (
          <EmptyState icon="people" title={words.say('noPeopleTitle')} text={words.say('noPeopleText')}>
            {view && <Checkbox label={words.say('wholeGroup')} isChecked={isGroup} onChoose={setGroup} />}
          </EmptyState>
        )}
        {!isEmpty && answer.state === 'busy' && session.state !== 'failed' && <Busy />}
        {account === null && session.state === 'failed' && (
          <ErrorBox error={session.error} onRetry={session.again} />
        )}
        {answer.state === 'failed' && <ErrorBox error={answer.error} onRetry={answer.again} />}
        {answer.state === 'ready' && answer.error && <ErrorBox error={answer.error} onRetry={answer.again} />}
        {!isEmpty && view && account !== null && answer.state === 'ready' && (
          <LargeView
            key={account}
            view={view}
            account={account}
            mode={mode}
            onShowChart={() => setMode('chart')}
            onRenew={answer.again}
            isRenewing={answer.isRenewing}
            isGroup={isGroup}
            onGroup={setGroup}
          />
        )}
      </main>
    </div>
  );
}
