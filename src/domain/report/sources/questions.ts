/** The seven questions of the planning meeting with what the sheets know of each (Q1), and how complete the plan is (A1). */

import type { Evidence } from '../../../schema/reports/judgement';
import type { ReportContext, ReportRow } from '../report-context';
import { selectRows } from '../select-rows';
import { behindAll, namesIn, said } from './about-account';

type State = 'answered' | 'partly' | 'open';

const stateOf = ({ some, none = [] }: Evidence, context: ReportContext): State => {
  const found = some.filter((rows) => selectRows(rows, context).length);
  if (!found.length) return 'open';
  return found.length === some.length && none.every((rows) => !selectRows(rows, context).length)
    ? 'answered'
    : 'partly';
};

/** What the team has said at the latest meeting goes before what the sheets say. */
export const questions = (context: ReportContext): readonly ReportRow[] => {
  const { library, words, today } = context;
  const stated = selectRows({ from: 'planning', sort: ['-meeting'] }, context);
  return library.judgement.questions.map(({ question, facts, ...evidence }) => {
    const own = stated.find(({ values }) => values.question === question);
    const { answer = null, owner = null, due = null, state: told = null } = own ? own.values : {};
    const found = stateOf(evidence, context);
    const state = told || found;
    const isLate = state !== 'answered' && typeof due === 'string' && due < today;
    const worded = Object.entries(facts).map(([name, [rows, column]]): [string, string | number] => {
      const selected = selectRows(rows, context);
      return [
        name,
        column
          ? namesIn(
              selected.map((row) => said(row, rows.from, column, context)),
              context,
            )
          : selected.length,
      ];
    });
    return {
      values: {
        question,
        evidence: words.say(`evidence.${question}`, Object.fromEntries(worded)),
        found,
        state,
        answer,
        owner,
        due,
        late: isLate ? 'late' : null,
        tone: isLate ? 'bad' : state === 'answered' ? 'good' : 'fair',
      },
      behind: behindAll([
        ...(own ? [own] : []),
        ...evidence.some.flatMap((rows) => selectRows(rows, context)),
      ]),
    };
  });
};

/** Which checkpoints each of the four parts of a plan meets, and which it does not. */
export const completeness = (context: ReportContext): readonly ReportRow[] => {
  const { library, words } = context;
  return Object.entries(library.judgement.checkpoints).map(([part, checkpoints]) => {
    const all = Object.entries(checkpoints);
    const missing = all.filter(([, evidence]) => stateOf(evidence, context) !== 'answered');
    const share = 1 - missing.length / all.length;
    return {
      values: {
        part,
        share,
        missing: missing.map(([key]) => words.say(`checkpoint.${key}`)).join(words.say('listSeparator')),
        tone: share < 1 / 2 ? 'bad' : share < 1 ? 'fair' : 'good',
      },
      behind: [],
    };
  });
};
