/** The issues in groups that open and close, a page at a time, so that ten thousand cost no more than twenty. */

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IssueView } from '../../src/rpc/contract';
import { Icon } from '../components/icon';
import { useWords } from '../words';
import { type Grouping, groupIssues, issueKey, sectionsOn } from './group-issues';
import { IssueItem, signs } from './issue-item';
import { Pager, pageStart } from './pager';
import type { Commands } from './use-commands';

/** Headers and issues on a page. */
const PAGE_ROWS = 14;

interface IssueListProps {
  readonly issues: readonly IssueView[];
  readonly by: Grouping;
  readonly commands: Commands;
}

export function IssueList({ issues, by, commands }: IssueListProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  // Decided once: an update must not open or close what a person is reading.
  const [areOpen] = useState(issues.length <= PAGE_ROWS);
  const [toggled, setToggled] = useState<ReadonlySet<string | null>>(new Set());
  const [wanted, setWanted] = useState(0);
  const [muting, setMuting] = useState<string | null>(null);
  const groups = groupIssues(issues, by);
  const isOpen = ({ name }: { name: string | null }) => groups.length === 1 || toggled.has(name) !== areOpen;
  const { rows } = sectionsOn(groups, isOpen, 0, 0);
  const start = pageStart(wanted, PAGE_ROWS, rows);
  const { sections } = sectionsOn(groups, isOpen, start, PAGE_ROWS);
  const rememberFocus = useFocusKept(list, issues);

  const toggle = (name: string | null) => {
    const next = new Set(toggled);
    if (!next.delete(name)) next.add(name);
    setToggled(next);
  };
  const turnTo = (row: number) => {
    setWanted(row);
    list.current?.scrollIntoView({ block: 'start' });
  };

  return (
    <div class="issue-list" ref={list} onFocusIn={rememberFocus} onFocusOut={rememberFocus}>
      {sections.map(({ group, isOpen: isGroupOpen, issues: onPage }) => (
        <section key={group.name ?? ''} class="issue-group">
          <h3>
            <button
              type="button"
              class="group-head"
              aria-expanded={isGroupOpen}
              onClick={() => toggle(group.name)}
            >
              <Icon name="chevron" size={16} />
              <bdi>{group.name ?? words.say('noAccountGroup')}</bdi>
              <span class={`sign sign-${group.severity}`} role="img" aria-label={words.say(group.severity)}>
                {signs[group.severity]}
              </span>
              <span class="group-count">{words.number(group.issues.length)}</span>
            </button>
          </h3>
          {onPage.length > 0 && (
            <ul class="issues">
              {onPage.map((issue) => {
                const key = issueKey(issue);
                return (
                  <IssueItem
                    key={key}
                    issue={issue}
                    commands={commands}
                    isMuting={muting === key}
                    onMuting={(isMuting) => setMuting(isMuting ? key : null)}
                  />
                );
              })}
            </ul>
          )}
        </section>
      ))}
      <Pager start={start} size={PAGE_ROWS} rows={rows} onTurn={turnTo} />
    </div>
  );
}

/** When an update takes the focused issue away, the one that stands in its place gets the focus. */
function useFocusKept(list: { readonly current: HTMLDivElement | null }, issues: readonly IssueView[]) {
  const place = useRef(-1);
  const targets = () => [...(list.current?.querySelectorAll<HTMLElement>('.issue, .group-head') ?? [])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at after each change of the issues
  useLayoutEffect(() => {
    if (place.current < 0 || document.activeElement !== document.body || !document.hasFocus()) return;
    const known = targets();
    known[Math.min(place.current, known.length - 1)]?.focus({ preventScroll: true });
  }, [issues]);
  return (event: FocusEvent) => {
    const target = event.type === 'focusin' ? event.target : event.relatedTarget;
    // Null: the element is gone, or the window is left.
    if (!(target instanceof Element)) return;
    const item =
      target.closest('.issue-row')?.querySelector<HTMLElement>('.issue') ??
      target.closest<HTMLElement>('.group-head');
    place.current = item === null ? -1 : targets().indexOf(item);
  };
}
