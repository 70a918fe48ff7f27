/** The closed list of expected obstacles, shared by those who raise them and those who word them. */

export type AppErrorCode =
  | 'BAD_REQUEST'
  | 'SHEET_MISSING'
  | 'SHEET_NAME_TAKEN'
  | 'COLUMN_MISSING'
  | 'NOT_SET_UP'
  | 'LOCK_BUSY'
  | 'NO_SUCH_ACCOUNT'
  | 'NO_SUCH_SHEET'
  | 'NO_SUCH_REPORT'
  | 'NO_SUCH_ROW'
  | 'NOT_SCORED'
  | 'NOTHING_TO_IMPORT'
  | 'COLUMNS_NOT_MATCHED'
  | 'NO_SUCH_COLUMN'
  | 'OWN_SHEET'
  | 'ACCOUNT_NEEDED'
  | 'WORKBOOK_NOT_EMPTY'
  | 'PROTECTED'
  | 'MERGED_CELLS'
  | 'NO_ROOM'
  | 'UNEXPECTED';
