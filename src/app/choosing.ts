/** Choosing key accounts: what the figures speak for, and what the team decides. */

import { choosingWorkbook } from '../domain/choosing/choosing-workbook';
import { proposeChoices } from '../domain/choosing/propose';
import type { Reason } from '../domain/choosing/reasons';
import { recognise } from '../domain/recognition';
import { foldText } from '../domain/text/fold';
import { choiceLabel } from '../locales/choice-label';
import { languageIn } from '../locales/languages';
import { formatMessage } from '../locales/message';
import { numberWriter } from '../locales/number-styles';
import { columnNames } from '../locales/word-issue';
import type { Answers, ParametersOf } from '../rpc/contract';
import { AppError, noSuchAccount } from '../sheets/app-error';
import { cellChange } from '../sheets/change-cells';
import { checkSurroundings } from '../sheets/check-surroundings';
import { withDocumentLock } from '../sheets/lock';
import { onlyRow } from '../sheets/only-row';
import { type OpenWorkbook, openWorkbook } from '../sheets/open-workbook';
import { readProjectData } from '../sheets/project-files';
import { writeTogether } from '../sheets/write-together';

function choicesIn(book: OpenWorkbook) {
  const known = choosingWorkbook(book, checkSurroundings(book).number);
  const choices = proposeChoices(known.standings, known.limits);
  const keyAccounts = choices.filter(({ status }) => status === 'key').length;
  return { ...known, choices, keyAccounts };
}

/** Every account, those with a proposal first, and the watch list. One read a sheet. */
export function listChoices(): Answers['listChoices'] {
  const book = openWorkbook(recognise(readProjectData));
  const { limits, reviews, choices, keyAccounts } = choicesIn(book);
  const { messages, code: language } = languageIn(book);
  const write = numberWriter(language, book.setting('currency'));
  const say = ({ code, facts }: Reason) => {
    const written = { ...facts };
    for (const key of ['revenue', 'cost', 'potential']) {
      const amount = facts[key];
      if (typeof amount === 'number') written[key] = write(amount, 'money');
    }
    return formatMessage(messages.choosing[code], written, language);
  };
  return {
    choices: choices.map(({ account, status, score, rank, tier, moved, proposal, reasons, decision }) => ({
      account,
      status,
      score,
      rank,
      tier,
      moved,
      proposal,
      reasons: reasons.map(say),
      decision,
    })),
    watch: choices
      .filter(({ watch }) => watch.length > 0)
      .map(({ account, watch }) => ({ account, reasons: watch.map(say) })),
    keyAccounts,
    limits,
    reviews: reviews.map(({ day }) => day),
  };
}

const STATUS_AFTER = { keep: null, promote: 'key', scaleDown: 'standard', watch: 'watch' } as const;

/**
 * Writes the decision into Scoring, status and reason into Accounts; all of it or nothing. A blank reason leaves the old
 * one. An account without a row in Scoring can be watched or scaled down. Throws REASON_NEEDED for both without a reason,
 * DEMOTION_UNCONFIRMED for a scale-down and for whatever takes the status of key away, PROMOTION_UNCONFIRMED beyond the
 * cap or where the figures do not speak for it (K8), and as `writeTogether`.
 */
export function decide({
  account,
  decision,
  reason: given,
  isConfirmed = false,
}: ParametersOf<'decide'>): Answers['decide'] {
  withDocumentLock(() => {
    const book = openWorkbook(recognise(readProjectData));
    const { accounts, scoring, limits, choices, keyAccounts } = choicesIn(book);
    const folded = foldText(account);
    const row = onlyRow(
      accounts.rows.filter(({ values }) => foldText(values.name) === folded),
      account,
      book.sheets.get('accounts'),
    );
    if (!row) throw noSuchAccount(account);
    const rated = onlyRow(
      scoring.rows.filter((line) => foldText(line.values.account) === folded),
      account,
      book.sheets.get('scoring'),
    );
    if (!rated && (decision === 'keep' || decision === 'promote'))
      throw new AppError('NOT_SCORED', { account });
    const { status } = row.values;
    const reason = given.trim();
    const isDemotion = decision === 'scaleDown' || (status === 'key' && decision === 'watch');
    if (reason === '' && (isDemotion || decision === 'watch')) throw new AppError('REASON_NEEDED');
    if (isDemotion && !isConfirmed) throw new AppError('DEMOTION_UNCONFIRMED', { account });
    if (decision === 'promote' && status !== 'key' && !isConfirmed) {
      const { cap } = limits;
      const full = Number(keyAccounts >= cap);
      const choice = choices.find((one) => one.folded === folded);
      if (full || choice?.proposal !== 'promote')
        throw new AppError('PROMOTION_UNCONFIRMED', { account, count: keyAccounts, cap, full });
    }
    const language = languageIn(book);
    const { choices: labels, messages, code } = language;
    const after = STATUS_AFTER[decision];
    const { rowNumber } = row;
    const changes = [];
    if (after !== null && after !== status)
      changes.push(cellChange(rowNumber, 'status', choiceLabel(labels, 'accountStatus', after)));
    if (reason !== '') {
      const value = isDemotion ? formatMessage(messages.choosing.internal, { reason }, code) : reason;
      changes.push(cellChange(rowNumber, 'statusReason', value));
    }
    const value = choiceLabel(labels, 'keyDecision', decision);
    const decisions = rated ? [cellChange(rated.rowNumber, 'decision', value)] : [];
    writeTogether(book, account, { accounts: changes, scoring: decisions }, columnNames(language));
  });
  return listChoices();
}
