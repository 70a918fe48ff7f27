/** Who a file is shared with, as far as Google tells. */

import { readSharing } from '../../src/sheets/sharing';

const person = (email: string) => ({ getEmail: () => email, getUserLoginId: () => email });

const spreadsheet = {
  getOwner: () => person('owner@acme.example'),
  getEditors: () => [person('editor@acme.example')],
  getViewers: () => [person('viewer@other.example')],
};
const refuse = () => {
  throw new Error('You do not have permission to call this.');
};

test('Editors and viewers are told with the owner', () =>
  expect(readSharing(spreadsheet as never)).toEqual({
    owner: 'owner@acme.example',
    people: ['editor@acme.example', 'viewer@other.example'],
  }));

test.each(['getOwner', 'getEditors', 'getViewers'])('Nothing is told when Google refuses %s', (method) =>
  expect(readSharing({ ...spreadsheet, [method]: refuse } as never)).toBeNull(),
);
