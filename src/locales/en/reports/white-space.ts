/** English words of the white-space report. */

export const whiteSpace = {
  'whiteSpace.name': 'White space',
  'whiteSpace.title': '{account}: white space',
  'whiteSpace.subtitle': 'What each unit has of each offering, and what is still to win',
  'part.whiteMap': 'Units and offerings',
  'whiteMap.title': 'Units by offerings',
  'whiteMap.text': 'A row for each unit, a column for each offering; each cell says where we stand.',
  'part.whiteCells': 'Cell by cell',
  'whiteCells.caption': 'White, with a known potential',
  'whiteCells.empty':
    'No potential is known of a white cell. Enter units on the sheet Units, offerings with your opportunities, and potentials on the sheet White space.',
  'openDealCells.caption': 'Open deals',
  'openDealCells.empty': 'No deal is open. Enter one on the sheet Opportunities, with its unit and offering.',
  'competitorCells.caption': 'With a competitor',
  'competitorCells.empty': 'No competitor is known. Enter whom you meet on the sheet Competitors.',
  'blockedCells.caption': 'Blocked, and why',
  'blockedCells.empty':
    'Nothing is blocked. A cell counts as blocked only with a reason on the sheet White space.',
  'haveCells.caption': 'What they have from us',
  'haveCells.empty': 'Nothing is sold here yet. A deal that is won shows here with its unit and offering.',
};
