/** The data files of the add-on's project: wording and sample, read when they are needed and not with the code. */

const known = new Map<string, unknown>();

/**
 * What the build has put into `<name>.html`: JSON in one script element. Read at most once in an execution, since each
 * loads the code anew. Throws Google's own error when there is no such file, a SyntaxError when it was changed.
 */
export function readProjectData(name: string): unknown {
  if (!known.has(name)) {
    const html = HtmlService.createHtmlOutputFromFile(name).getContent();
    known.set(name, JSON.parse(html.slice(html.indexOf('>') + 1, html.lastIndexOf('</'))));
  }
  return known.get(name);
}
