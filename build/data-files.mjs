/** Writes what is read on demand beside the code: a file of words for each whole language, the names of all, the sample, headers of other systems, how columns look. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';
import { evaluate } from './evaluate.mjs';

const locales = join(root, 'src', 'locales');

const foldersWith = (file) =>
  readdirSync(locales)
    .filter((code) => existsSync(join(locales, code, file)))
    .sort();

/** Codes of the languages with all their wording: folders with a `language.ts`. */
export const languageCodes = () => foldersWith('language.ts');

/** Google takes no file but code and HTML: JSON travels in a script element, which nothing inside it may end. */
const asHtml = (value) =>
  `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>\n`;

/** @returns bytes by the name of the file */
export async function buildDataFiles(outdir) {
  const codes = languageCodes();
  const named = foldersWith('names.ts');
  const { files } = await evaluate(`
    ${codes.map((code) => `import { language as ${code} } from './locales/${code}/language';`).join('\n')}
    ${codes.map((code) => `import { reports as reports_${code} } from './locales/${code}/reports/all';`).join('\n')}
    ${named.map((code) => `import { names as names_${code} } from './locales/${code}/names';`).join('\n')}
    import { ruleRequirements } from './domain/check/rule-requirements';
    import { mapColumns } from './domain/map/map-answer';
    import { headerNames } from './domain/import/aliases';
    import { namesOf } from './locales/names';
    import { looks } from './schema/looks';
    import { library } from './schema/reports/library';
    import { sample } from './schema/sample/sample';
    const languages = [${codes}];
    export const files = {
      ...Object.fromEntries(languages.map((language) => ['words-' + language.code, language])),
      names: [namesOf(en), ${named.map((code) => `names_${code}`)}],
      sample,
      headers: headerNames,
      looks,
      'map-columns': mapColumns,
      reports: library,
      requirements: ruleRequirements,
      ${codes.map((code) => `'report-words-${code}': reports_${code},`).join('\n')}
    };`);
  const sizes = {};
  for (const [name, value] of Object.entries(files)) {
    const html = asHtml(value);
    writeFileSync(join(outdir, `${name}.html`), html);
    sizes[`${name}.html`] = Buffer.byteLength(html);
  }
  return sizes;
}
