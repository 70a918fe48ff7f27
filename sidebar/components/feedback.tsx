/** What a view shows instead of its content: working, an obstacle with its remedy, or nothing yet and what to do about it. */

import type { ComponentChildren } from 'preact';
import type { CallError } from '../client';
import { useWords, type Words } from '../words';
import { Button } from './button';
import { Icon, type IconName } from './icon';

export function Busy({ text }: { text?: string }) {
  const words = useWords();
  return (
    <div class="busy" role="status">
      <span class="spinner" />
      {text ?? words.say('loading')}
    </div>
  );
}

/** The sentence and the remedy of any failure. */
export function errorWords(error: CallError, words: Words): { message: string; remedy: string } {
  switch (error.kind) {
    case 'refused':
      return { message: error.message, remedy: error.remedy };
    case 'firstCallFailed':
      return { message: words.say('errorFirstCall'), remedy: words.say('errorFirstCallRemedy') };
    case 'unreachable':
      return { message: words.say('errorUnreachable'), remedy: words.say('errorUnreachableRemedy') };
    case 'unreadable':
      return { message: words.say('errorUnreadable'), remedy: words.say('errorUnreadableRemedy') };
  }
}

export function ErrorBox({ error, onRetry }: { error: CallError; onRetry?: (() => void) | undefined }) {
  const words = useWords();
  const { message, remedy } = errorWords(error, words);
  return (
    <div class="error-box" role="alert">
      <Icon name="alert" />
      <div>
        <p class="error-message">{message}</p>
        {remedy !== '' && <p>{remedy}</p>}
        {onRetry && <Button onPress={onRetry}>{words.say('retry')}</Button>}
      </div>
    </div>
  );
}

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <span class="empty-icon">
        <Icon name={icon} size={28} />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}

/** Sentences the server has to say about an answer. */
export function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note}>
          <bdi>{note}</bdi>
        </li>
      ))}
    </ul>
  );
}
