/** Ready criteria by family, and a blank one of the team's own. */

import { useState } from 'preact/hooks';
import { foldText } from '../../src/domain/text/fold';
import type { CriterionEdit } from '../../src/rpc/score-views';
import { Button } from '../components/button';
import { SearchBox } from '../components/field';
import { useWords } from '../words';

interface AddCriterionProps {
  readonly ready: readonly CriterionEdit[];
  readonly isOpen: boolean;
  readonly onAdd: (criterion: CriterionEdit) => void;
}

const OWN: CriterionEdit = { id: '', name: '', weight: 1, family: null, meanings: ['', '', ''] };

export function AddCriterion({ ready, isOpen, onAdd }: AddCriterionProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const wanted = foldText(query);
  const found = ready.filter(({ name, meanings }) =>
    foldText([name, ...meanings].join(' ')).includes(wanted),
  );
  return (
    <details class="add-criterion" open={isOpen}>
      <summary>{words.say('addCriterion')}</summary>
      <Button icon="plus" onPress={() => onAdd(OWN)}>
        {words.say('addOwn')}
      </Button>
      {ready.length > 0 && <SearchBox label={words.say('searchReady')} value={query} onSearch={setQuery} />}
      {words.choiceKeys('criterionFamily').map((family) => {
        const list = found.filter((one) => one.family === family);
        return list.length === 0 ? null : (
          <section key={family}>
            <h3>{words.choice('criterionFamily', family)}</h3>
            <ul class="issues">
              {list.map((one) => (
                <li key={one.id} class="issue-row">
                  <button type="button" class="issue" onClick={() => onAdd(one)}>
                    <span class="issue-text">
                      <span class="issue-message">{one.name}</span>
                      <span>
                        {words.say('meaning', { rating: words.number(10), meaning: one.meanings[2] })}
                      </span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {ready.length > 0 && found.length === 0 && <p class="quiet">{words.say('noReadyFound')}</p>}
    </details>
  );
}
