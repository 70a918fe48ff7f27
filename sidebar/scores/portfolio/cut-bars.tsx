/** One cut of the portfolio at a time: a bar for each group, and for people their load against their capacity. */

import { useState } from 'preact/hooks';
import type { PortfolioGroup, PortfolioView } from '../../../src/rpc/portfolio-view';
import { Button } from '../../components/button';
import { Select } from '../../components/field';
import { Icon } from '../../components/icon';
import { useWords } from '../../words';
import { useMoney } from './money';

const GROUPS_SHOWN = 15;

export function CutBars({ view: { cuts, currency } }: { view: PortfolioView }) {
  const words = useWords();
  const [chosen, setChosen] = useState('');
  const [shown, setShown] = useState(GROUPS_SHOWN);
  const cut = cuts.find(({ by }) => by === chosen) ?? cuts[0];
  if (!cut) return null;
  const { groups } = cut;
  return (
    <section>
      <Select
        label={words.say('cutBy')}
        value={cut.by}
        options={cuts.map(({ by, label }) => ({ value: by, label }))}
        onChoose={(by) => {
          setChosen(by);
          setShown(GROUPS_SHOWN);
        }}
      />
      {cut.isOverlapping && <p class="quiet small">{words.say('cutOverlaps')}</p>}
      <ul class="parts">
        {groups.slice(0, shown).map((group) => (
          <GroupBar key={group.name} group={group} currency={currency} />
        ))}
      </ul>
      {groups.length > shown && (
        <Button look="link" onPress={() => setShown(shown + GROUPS_SHOWN)}>
          {words.say('showMore', { count: Math.min(GROUPS_SHOWN, groups.length - shown) })}
        </Button>
      )}
    </section>
  );
}

function GroupBar({ group, currency }: { group: PortfolioGroup; currency: string }) {
  const words = useWords();
  const money = useMoney(currency);
  const { name, accounts, keyAccounts, known, revenue, share, ratio, load, capacity, target } = group;
  const room = load === null || capacity === null ? null : { load, capacity };
  const isOver = room !== null && room.load > room.capacity;
  const filled = room ? room.load / Math.max(room.capacity, room.load, 1) : (share ?? 0);
  const sentences = [
    room && !isOver && words.say('loadOf', room),
    words.say('groupAccounts', { count: accounts, keys: keyAccounts }),
    share !== null && words.say('groupShare', { share: words.percent(share) }),
    known < accounts && words.say('groupKnown', { known, count: accounts }),
    ratio !== null && words.say('timesCost', { ratio: words.number(ratio, 1, 1) }),
    target !== null &&
      (target > 0 && revenue !== null
        ? words.say('targetReached', { share: words.percent(revenue / target), target: money(target) })
        : words.say('targetOf', { target: money(target) })),
  ];
  return (
    <li class={isOver ? 'part is-over' : 'part'}>
      <span class="part-head">
        <bdi>{name}</bdi>
        <span class="number">
          <bdi>{revenue === null ? '–' : money(revenue)}</bdi>
        </span>
      </span>
      <span class="meter large" aria-hidden="true">
        <span style={{ width: `${filled * 100}%` }} />
        {isOver && room && (
          <span class="meter-line" style={{ insetInlineStart: `${(room.capacity / room.load) * 100}%` }} />
        )}
      </span>
      {isOver && room && (
        <span class="over small">
          <Icon name="alert" size={14} /> {words.say('overCapacity', room)}
        </span>
      )}
      <span class="quiet small">{sentences.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
