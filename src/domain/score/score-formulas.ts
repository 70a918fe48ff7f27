/** Writes the Scoring sheet's native formulas: the rule of `scoreAccounts` in cells, live without the add-on. */

/**
 * They follow sorting, moving and inserting: a formula names cells of its own row, its header row and whole columns of rows
 * only. Plain functions that Google Sheets, Univer and LibreOffice share: no arrays that spill, no open ranges, no LET.
 */
interface OwnRow {
  /** 1-based. */
  readonly rowNumber: number;
}

/** Rows that the formulas look at. */
const LAST_CRITERIA_ROW = 100;
const LAST_SETTINGS_ROW = 200;

/** A plain word needs no quotes, and Google takes them away; anything that may look like an address keeps them. */
const quoteSheet = (name: string): string =>
  /^[A-Za-z]{4,}$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
export const quoteText = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The rows of a column, wherever the formula stands: `$C$2:$C$99`. */
export const columnRange = (column: string, lastRow: number, sheetName?: string): string =>
  `${sheetName === undefined ? '' : `${quoteSheet(sheetName)}!`}$${column}$2:$${column}$${lastRow}`;

export interface ScoreFormulaParts extends OwnRow {
  readonly accountColumn: string;
  /** Of the Scoring sheet. */
  readonly lastRow: number;
  /** The rating columns by letter, each with the id of its criterion. */
  readonly ratings: readonly { readonly column: string; readonly criterionId: string }[];
  readonly criteriaSheetName: string;
  /** Letter of the criteria's hidden id column: names may change, ids do not. */
  readonly idColumn: string;
  readonly nameColumn: string;
  readonly weightColumn: string;
}

/**
 * The score, `""` while a counting rating is missing or off the scale, a counting criterion has no column, or the account has
 * several rows. Each row of Criteria finds its rating by its id, with `=`: SUMIF and MATCH would read `*`, `?` and `~` as
 * patterns. A text, blank or negative weight counts as zero. Dividing by zero makes the whole incomplete, and IFERROR turns
 * that into a blank.
 */
export const scoreFormula = ({
  ratings,
  rowNumber,
  accountColumn,
  lastRow,
  criteriaSheetName,
  idColumn,
  nameColumn,
  weightColumn,
}: ScoreFormulaParts): string => {
  if (ratings.length === 0) return '=""';
  const criteria = (column: string) => columnRange(column, LAST_CRITERIA_ROW, criteriaSheetName);
  const weights = criteria(weightColumn);
  const counts = `(${criteria(nameColumn)}<>"")*(${weights}>0),${weights})`;
  const rated = ratings
    .map(({ column, criterionId }) => {
      const cell = `${column}${rowNumber}`;
      const rating = `IF(ISNUMBER(${cell}),IF(AND(${cell}>=1,${cell}<=10,${cell}=INT(${cell})),${cell},0),0)`;
      return `(${criteria(idColumn)}=${quoteText(criterionId)})*${rating}`;
    })
    .join('+');
  const names = columnRange(accountColumn, lastRow);
  const rows = `SUMPRODUCT((TRIM(${names})=TRIM(${accountColumn}${rowNumber}))*1)`;
  const unrated = `SUMPRODUCT((${rated}=0)*${counts}`;
  return `=IFERROR(ROUND(SUMPRODUCT((${rated})*${counts}/IF(AND(${rows}=1,${unrated}=0),SUMPRODUCT(${counts},0),9),"")`;
};

/** What an account could bring, as Accounts says it, whatever signs its name has; `""` when nothing is known. */
export const potentialFormula = (
  name: string,
  accounts: {
    readonly sheetName: string;
    readonly nameColumn: string;
    readonly potentialColumn: string;
    readonly lastRow: number;
  },
): string => {
  const names = columnRange(accounts.nameColumn, accounts.lastRow, accounts.sheetName);
  const potentials = columnRange(accounts.potentialColumn, accounts.lastRow, accounts.sheetName);
  // 1 divided by nothing is an error: the sum need not be written, and reckoned, twice.
  return `=IFERROR(ROUND(1/(1/SUMPRODUCT((TRIM(${names})=TRIM(${name}))*(${potentials}>0),${potentials})),2),"")`;
};

/**
 * Whether a formula is one of ours from an earlier day, when there were other criteria or columns stood elsewhere: it begins
 * as ours does, addresses apart. Any other formula is the team's own.
 */
export const hasOurShape = (formula: string, ours: string): boolean => {
  const skeleton = skeletonOf(formula);
  return skeleton === skeletonOf(ours) || skeleton === FIRST_SCORE;
};

/** Short enough that a rank without the tie-break begins as one with it. */
const SKELETON_LENGTH = 27;
/** The score of release 0.1.0. */
const FIRST_SCORE = '=IFERROR(ROUND((IF(AND(N(R)';
const skeletonOf = (formula: string): string =>
  formula
    .slice(0, 200)
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, 'R')
    .slice(0, SKELETON_LENGTH);

export interface RankFormulaParts extends OwnRow {
  readonly accountColumn: string;
  readonly scoreColumn: string;
  /** Null: the team has removed it. */
  readonly potentialColumn: string | null;
  readonly lastRow: number;
}

/** 1 is best; of equal scores the one with more potential, an unknown one last, then by name; `""` without a score. */
export const rankFormula = ({
  accountColumn,
  scoreColumn,
  potentialColumn,
  rowNumber,
  lastRow,
}: RankFormulaParts): string => {
  const own = (column: string) => `${column}${rowNumber}`;
  const all = (column: string) => `${column}$2:${column}$${lastRow}`;
  const isNamedBefore = `(${all(accountColumn)}<${own(accountColumn)})`;
  const isBetter =
    potentialColumn === null
      ? isNamedBefore
      : `(ISNUMBER(${all(potentialColumn)})*(${all(potentialColumn)}>N(${own(potentialColumn)}))+(${all(potentialColumn)}=${own(potentialColumn)})*${isNamedBefore})`;
  const score = own(scoreColumn);
  const scores = all(scoreColumn);
  // Most scores have no equal: comparing names down the sheet is left to those that have.
  return `=IF(ISNUMBER(${score}),RANK(${score},${scores})+IF(SUMPRODUCT((${scores}=${score})*1)>1,SUMPRODUCT((${scores}=${score})*${isBetter}),0),"")`;
};

export interface SettingReference {
  readonly settingsSheetName: string;
  /** Letter of the hidden id column, which holds the setting's key. */
  readonly idColumn: string;
  readonly valueColumn: string;
  readonly settingKey: string;
}

/** The value cell of a setting, wherever sorting has put its row. For use within a formula. */
export const settingExpression = ({
  settingsSheetName,
  idColumn,
  valueColumn,
  settingKey,
}: SettingReference): string => {
  const values = columnRange(valueColumn, LAST_SETTINGS_ROW, settingsSheetName);
  const ids = columnRange(idColumn, LAST_SETTINGS_ROW, settingsSheetName);
  return `INDEX(${values},MATCH(${quoteText(settingKey)},${ids},0))`;
};

/** A number, or an expression such as a cell address with the number to use where it is blank or no number. */
export type FormulaNumber = number | { readonly expression: string; readonly fallback: number };

/** Settings are kept as text: VALUE reads both. Not `=""`, which Univer takes 0 for. */
export const numberExpression = (value: FormulaNumber): string =>
  typeof value === 'number'
    ? String(value)
    : `IFERROR(IF(LEN(${value.expression})>0,VALUE(${value.expression}),${value.fallback}),${value.fallback})`;

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
