/** Writes the Scoring sheet's native formulas: the rule of `scoreAccounts` in cells, live without the add-on. */

/**
 * They follow sorting, moving and inserting: a formula names cells of its own row, its header row and whole columns of rows
 * only. Plain functions that Google Sheets, Univer and LibreOffice share: no arrays that spill, no open ranges, no LET.
 */
interface OwnRow {
  /** 1-based. */
  readonly rowNumber: number;
}

/** Rows of Criteria that the formulas look at. */
const LAST_CRITERIA_ROW = 200;
/** Rows of Scoring that are ranked. */
const LAST_SCORING_ROW = 1000;

/** A plain word needs no quotes, and Google takes them away; anything that may look like an address keeps them. */
const quoteSheet = (name: string): string =>
  /^[A-Za-z]{4,}$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
const quoteText = (text: string): string => `"${text.replace(/"/g, '""')}"`;

export interface ScoreFormulaParts extends OwnRow {
  /** The rating columns by letter, each with the id of its criterion. */
  readonly ratings: readonly { readonly column: string; readonly criterionId: string }[];
  readonly criteriaSheetName: string;
  /** Letter of the criteria's hidden id column: names may change, ids do not. */
  readonly idColumn: string;
  readonly weightColumn: string;
  readonly lastRow?: number;
}

/**
 * The score, `""` while a counting rating is missing or off the scale. The weight is looked up by the criterion's id with
 * SUMPRODUCT and `=`, since SUMIF and MATCH would read `*`, `?` and `~` as patterns; a text, blank or negative weight counts
 * as zero. NA() makes the whole incomplete, and IFERROR turns it into a blank.
 */
export const scoreFormula = ({
  ratings,
  rowNumber,
  criteriaSheetName,
  idColumn,
  weightColumn,
  lastRow = LAST_CRITERIA_ROW,
}: ScoreFormulaParts): string => {
  if (ratings.length === 0) return '=""';
  const sheet = quoteSheet(criteriaSheetName);
  const ids = `${sheet}!$${idColumn}$2:$${idColumn}$${lastRow}`;
  const weights = `${sheet}!$${weightColumn}$2:$${weightColumn}$${lastRow}`;
  const weightOf = (criterionId: string): string =>
    `SUMPRODUCT((${ids}=${quoteText(criterionId)})*(${weights}>0),${weights})`;
  const products = ratings.map(({ column, criterionId }) => {
    const rating = `N(${column}${rowNumber})`;
    const weight = weightOf(criterionId);
    return `IF(AND(${rating}>=1,${rating}<=10,${rating}=INT(${rating})),${rating}*${weight},IF(${weight}=0,0,NA()))`;
  });
  const sum = ratings.map(({ criterionId }) => weightOf(criterionId)).join('+');
  return `=IFERROR(ROUND((${products.join('+')})/(${sum}),9),"")`;
};

/**
 * Whether a formula is one of ours from an earlier day, when there were other criteria or columns stood elsewhere: it begins
 * as ours does, addresses apart. Any other formula is the team's own.
 */
export const hasOurShape = (formula: string, ours: string): boolean =>
  skeletonOf(formula) === skeletonOf(ours);

const SKELETON_LENGTH = 28;
const skeletonOf = (formula: string): string =>
  formula
    .slice(0, 200)
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, 'R')
    .slice(0, SKELETON_LENGTH);

export interface RankFormulaParts extends OwnRow {
  readonly scoreColumn: string;
  readonly lastRow?: number;
}

/** 1 is best, equal scores share a rank; `""` without a score. */
export const rankFormula = ({
  scoreColumn,
  rowNumber,
  lastRow = LAST_SCORING_ROW,
}: RankFormulaParts): string => {
  const score = `${scoreColumn}${rowNumber}`;
  return `=IF(ISNUMBER(${score}),RANK(${score},${scoreColumn}$2:${scoreColumn}$${lastRow}),"")`;
};

export interface SettingReference {
  readonly settingsSheetName: string;
  /** Letter of the hidden id column, which holds the setting's key. */
  readonly idColumn: string;
  readonly valueColumn: string;
  readonly settingKey: string;
  readonly lastRow?: number;
}

/** The value cell of a setting, wherever sorting has put its row. For use within a formula. */
export const settingExpression = ({
  settingsSheetName,
  idColumn,
  valueColumn,
  settingKey,
  lastRow = LAST_CRITERIA_ROW,
}: SettingReference): string => {
  const sheet = quoteSheet(settingsSheetName);
  const values = `${sheet}!$${valueColumn}$2:$${valueColumn}$${lastRow}`;
  const ids = `${sheet}!$${idColumn}$2:$${idColumn}$${lastRow}`;
  return `INDEX(${values},MATCH(${quoteText(settingKey)},${ids},0))`;
};

/** A number, or an expression such as a cell address with the number to use where it is blank or no number. */
export type FormulaNumber = number | { readonly expression: string; readonly fallback: number };

/** Settings are kept as text: VALUE reads both. */
const numberExpression = (value: FormulaNumber): string =>
  typeof value === 'number'
    ? String(value)
    : `IFERROR(IF(${value.expression}="",${value.fallback},VALUE(${value.expression})),${value.fallback})`;

export interface TierFormulaParts extends OwnRow {
  readonly scoreColumn: string;
  readonly rankColumn: string;
  /** Most key accounts (K8). */
  readonly cap: FormulaNumber;
  readonly minimumScore: FormulaNumber;
  /** What the cell says; absent: 1 for key accounts and 2 for all others. */
  readonly words?: { readonly keyAccount: string; readonly otherAccount: string };
}

/** Tier by rank within the cap and by the minimum score; `""` without a rank. */
export const tierFormula = ({
  scoreColumn,
  rankColumn,
  rowNumber,
  cap,
  minimumScore,
  words,
}: TierFormulaParts): string => {
  const rank = `${rankColumn}${rowNumber}`;
  const score = `${scoreColumn}${rowNumber}`;
  const isKey = `AND(${rank}<=${numberExpression(cap)},${score}>=${numberExpression(minimumScore)})`;
  const [key, other] =
    words === undefined ? ['1', '2'] : [quoteText(words.keyAccount), quoteText(words.otherAccount)];
  return `=IF(ISNUMBER(${rank}),IF(${isKey},${key},${other}),"")`;
};
