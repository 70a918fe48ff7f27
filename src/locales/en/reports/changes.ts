/** English words of what has changed since a review. */

export const changes = {
  'changes.change': 'Change',
  'changes.sheet': 'Of',
  'changes.what': 'Who or what',
  'changes.column': 'Column',
  'changes.was': 'Was',
  'changes.is': 'Is',
  'changes.added': 'New',
  'changes.removed': 'Gone',
  'changes.changed': 'Changed',
  'changes.unknown': 'not known',
  'changes.sheet.contacts': 'People',
  'changes.sheet.roles': 'Roles and support',
  'changes.sheet.goals': 'Goals',
  'changes.sheet.strategy': 'Actions',
  'changes.sheet.relationships': 'Ties',
  'changes.sheet.accounts': 'Account',
  'changes.sheet.scoring': 'Score',
  'changes.said.added': '{sheet}: {what} is new ({is}).',
  'changes.said.removed': '{sheet}: {what} is gone (was {was}).',
  'changes.said.changed': '{what}, {column}: was {was}, is {is}.',
};
