/** Chooses the account: a native list for a few, a searchable one for many. */

import { foldText } from '../../src/domain/text/fold';
import { useWords } from '../words';
import { Combobox } from './combobox';

const SEARCH_FROM = 20;
const OPTIONS_SHOWN = 50;

interface AccountPickerProps {
  readonly accounts: readonly string[];
  readonly account: string | null;
  readonly onChoose: (account: string) => void;
}

export function AccountPicker(props: AccountPickerProps) {
  const words = useWords();
  if (props.accounts.length > SEARCH_FROM) return <AccountSearch {...props} />;
  return (
    <select
      class="account-picker"
      aria-label={words.say('account')}
      value={props.account ?? ''}
      dir="auto"
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    >
      {props.accounts.map((account) => (
        <option key={account} value={account}>
          {account}
        </option>
      ))}
    </select>
  );
}

function AccountSearch({ accounts, account, onChoose }: AccountPickerProps) {
  const words = useWords();
  return (
    <Combobox
      isLarge
      label={words.say('account')}
      placeholder={words.say('findAccount')}
      nothing={words.say('noAccountFound')}
      value={account ?? ''}
      shown={account ?? ''}
      optionsFor={(query) => {
        const wanted = foldText(query);
        const matching = accounts.filter((name) => foldText(name).includes(wanted));
        return matching.slice(0, OPTIONS_SHOWN).map((name) => ({ value: name, label: name }));
      }}
      onChoose={onChoose}
    />
  );
}
