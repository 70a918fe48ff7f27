/** Who must say yes? Each matter's steps in order, who blocks, who is not known, and our way to each (M10). */

import { type ApprovalStep, approvalPaths } from '../../../src/domain/network/approval-paths';
import { Busy } from '../../components/feedback';
import { useWords } from '../../words';
import type { MapState } from '../map-state';
import { Dotted, PersonLink } from '../person-link';
import { Warning } from './answer-parts';
import { wordParty } from './answer-words';
import { networkOf, useComputed } from './use-computed';
import { WaySteps } from './way-steps';

export function ApprovalsAnswer({ map }: { map: MapState }) {
  const words = useWords();
  const { view } = map.people;
  const paths = useComputed(view, () => approvalPaths(view, networkOf(view)));
  if (paths === null) return <Busy text={words.say('working')} />;
  if (paths.length === 0) return <p class="quiet">{words.say('approvalNone')}</p>;
  return (
    <>
      {paths.map(({ matter, account, steps }) => (
        <section key={`${account} ${matter}`}>
          <h3>
            <bdi>{words.choice('matter', matter)}</bdi>
            <Dotted parts={[view.accounts.length > 1 ? view.accounts[account] : '']} />
          </h3>
          <ol>
            {steps.map((step) => (
              <li key={step.approval}>
                <Step map={map} step={step} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Step({
  map,
  step: { approval, support, way, blocks, order },
}: {
  map: MapState;
  step: ApprovalStep;
}) {
  const words = useWords();
  const { approver, name, isAssumed } = approval;
  return (
    <>
      {approver < 0 ? <bdi>{name || '?'}</bdi> : <PersonLink map={map} person={approver} />}
      <Dotted
        parts={[
          ...support.map((key) => words.choice('support', key)),
          isAssumed ? words.choice('confidence', 'assumed') : '',
        ]}
      />
      {blocks.map((block) => (
        <Warning key={block} text={words.say(`block.${block}`)} />
      ))}
      {order !== 'fine' && <Warning text={words.say(`order.${order}`)} />}
      {way !== null && (
        <details>
          <summary class="small">
            {words.say('reachThrough', {
              name: wordParty(map.people, way.parties.at(-2) ?? approver, words),
              count: way.steps.length,
            })}
          </summary>
          <WaySteps map={map} way={way} />
        </details>
      )}
    </>
  );
}
