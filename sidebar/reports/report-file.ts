/** Writes a report as one HTML file that needs nothing else: its styles within, no script, no address to load from. */

import { escapeText } from '../map/export/text';

export interface ReportFile {
  readonly title: string;
  readonly language: string;
  readonly direction: string;
  /** Stylesheets, in which nothing can end the element that they stand in. */
  readonly styles: string;
  /** Markup of the article as the browser writes it, with texts escaped. */
  readonly article: string;
}

/** Even if something slipped in, it could not run or load. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

export const reportHtml = ({ title, language, direction, styles, article }: ReportFile): string =>
  [
    `<!DOCTYPE html>\n<html lang="${escapeText(language)}" dir="${escapeText(direction)}" class="report-file">`,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title><style>${styles.replace(/<\/(style)/gi, '<\\/$1')}</style></head>`,
    `<body><main>${article}</main></body></html>\n`,
  ].join('\n');
