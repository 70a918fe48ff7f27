/** Data files are read as the build writes them, each at most once. */

import { readProjectData } from '../../src/sheets/project-files';
import { HtmlService } from '../../workbench/google/services/html-service';

let reads = 0;
const files = {
  get data() {
    reads += 1;
    return '<script type="application/json">{"text":"\\u003c/script>, <b>"}</script>\n';
  },
  broken: '<script type="application/json">{"text":</script>\n',
};

describe('readProjectData', () => {
  beforeAll(() => Object.assign(globalThis, { HtmlService: new HtmlService(files, () => undefined) }));
  afterAll(() => Object.assign(globalThis, { HtmlService: undefined }));

  test('gives what the file holds, and reads it once', () => {
    const data = readProjectData('data');
    expect(data).toEqual({ text: '</script>, <b>' });
    expect(readProjectData('data')).toBe(data);
    expect(reads).toBe(1);
  });

  test('hands on what Google says of a file that is missing, and what the reader says of a broken one', () => {
    expect(() => readProjectData('none')).toThrow('No HTML file named none was found.');
    expect(() => readProjectData('broken')).toThrow(SyntaxError);
  });
});
