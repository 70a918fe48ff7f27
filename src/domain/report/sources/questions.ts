/** The seven questions of the planning meeting with what the sheets know of each (Q1), and how complete the plan is (A1). */

import type { Selection } from '../../../schema/reports/definition';
import type { Evidence } from '../../../schema/reports/judgement';
import type { ReportContext, ReportRow } from '../report-context';
import { selectRows } from '../select-rows';
import { behindAll, namesIn, said } from './about-account';

const stateOf = ({ some, none = [] }: Evidence, context: ReportContext): 'answered' | 'partly' | 'open' => {
  const isThere = (rows: Selection) => selectRows(rows, context).length > 0;
  if (!some.some(isThere)) return 'open';
  return some.every(isThere) && !none.some(isThere) ? 'answered' : 'partly';
};

const unsaid: ReportRow = { values: {}, behind: [] };

/** What the team has said at the latest meeting goes before what the sheets say. */
export const questions = (context: ReportContext): readonly ReportRow[] => {
  const { library, words } = context;
  const stated = selectRows({ from: 'planning', sort: ['-meeting'] }, context);
  return library.judgement.questions.map((asked) => {
    const { question, facts, some } = asked;
    const own = stated.find(({ values }) => values.question === question) || unsaid;
    const { answer = null, owner = null, due = null } = own.values;
    const found = stateOf(asked, context);
    const known = Object.entries(facts).map(([name, [rows, column]]) => {
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
        evidence: words.say(`evidence.${question}`, Object.fromEntries(known)),
        found,
        state: own.values.state || found,
        answer,
        owner,
        due,
      },
      behind: behindAll([own, ...some.flatMap((rows) => selectRows(rows, context))]),
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
        missing: missing.map(([key]) => words.say(`checkpoint.${key}`)).join('; '),
      },
      behind: [],
    };
  });
};
