/** The workbook: all sheets in the order of their tabs, and the types that follow from them. */

import type { Column, Sheet } from './column';
import { accounts } from './sheets/accounts';
import { approvals } from './sheets/approvals';
import { caseStudies } from './sheets/case-studies';
import { challenges } from './sheets/challenges';
import { competitors } from './sheets/competitors';
import { contacts } from './sheets/contacts';
import { criteria } from './sheets/criteria';
import { goals } from './sheets/goals';
import { history } from './sheets/history';
import { mutes } from './sheets/mutes';
import { opportunities } from './sheets/opportunities';
import { pairing } from './sheets/pairing';
import { planning } from './sheets/planning';
import { relationships } from './sheets/relationships';
import { roles } from './sheets/roles';
import { scoring } from './sheets/scoring';
import { settings } from './sheets/settings';
import { strategy } from './sheets/strategy';
import { swot } from './sheets/swot';
import { targets } from './sheets/targets';
import { team } from './sheets/team';
import { touchpoints } from './sheets/touchpoints';
import { units } from './sheets/units';
import { whiteSpace } from './sheets/white-space';
import type { ChoiceKey, OpenVocabulary, VocabularyKey } from './vocabularies';

export const workbook = {
  accounts,
  contacts,
  roles,
  relationships,
  goals,
  strategy,
  scoring,
  criteria,
  team,
  settings,
  units,
  pairing,
  approvals,
  opportunities,
  touchpoints,
  challenges,
  swot,
  competitors,
  planning,
  caseStudies,
  whiteSpace,
  targets,
  mutes,
  history,
} as const;

export type SheetKey = keyof typeof workbook;
export type ColumnOf<S extends SheetKey> = (typeof workbook)[S]['columns'][number];
export type ColumnKeyOf<S extends SheetKey> = ColumnOf<S>['key'];

export const sheetKeys = Object.keys(workbook) as readonly SheetKey[];

/** The sheets of a group, in the order of their tabs. */
export const sheetsOfGroup = (group: Sheet['group']): readonly SheetKey[] =>
  sheetKeys.filter((key) => workbook[key].group === group);

type ValueOf<C extends Column> = C extends { kind: 'choice'; choices: infer V extends VocabularyKey }
  ? V extends OpenVocabulary
    ? string | null
    : ChoiceKey<V> | null
  : C extends { kind: 'choices' }
    ? readonly string[]
    : C extends { kind: 'integer' | 'number' | 'money' | 'percent' | 'rating' }
      ? number | null
      : C extends { kind: 'formula' }
        ? number | string | null
        : C extends { kind: 'checkbox' }
          ? boolean | null
          : string | null;

/**
 * A row as the domain sees it: every column of the sheet by key. `null` is a blank (unknown); dates are ISO days; choices
 * are keys; a value that could not be read is `null` too and has an issue of its own. References are the text as typed.
 */
export type Row<S extends SheetKey> = {
  readonly [C in ColumnOf<S> as C['key']]: ValueOf<C>;
};

/** The columns of a sheet without their literal types, for code that treats all sheets alike. */
export const columnsOf = (sheet: SheetKey): readonly Column[] => workbook[sheet].columns;
