import { signatureError } from '../../workbench/google/errors';

test('names wrong arguments with their Java types, as Google does', () => {
  const error = signatureError('SpreadsheetApp.Range.setNotes', ['a', 1, null, [1]]);
  expect(String(error)).toBe(
    "Exception: The parameters (String,Number,null,number[]) don't match the method signature for SpreadsheetApp.Range.setNotes.",
  );
});
