/** English wording of the forms of the map. */

export const editPanel = {
  ourSide: 'Our team',
  personRow: 'Row {row}',
} as const;
