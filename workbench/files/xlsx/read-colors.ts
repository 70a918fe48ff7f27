/** Colours of an xlsx file as `#rrggbb`: direct, from the old palette, or from the theme with a tint. */

import type { XmlAttributes } from '../xml';
import type { XlsxPackage } from './package-parts';

/** Excel counts the theme's colours in another order than the theme lists them. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE_THEME = [
  'ffffff',
  '000000',
  'eeece1',
  '1f497d',
  '4f81bd',
  'c0504d',
  '9bbb59',
  '8064a2',
  '4bacc6',
  'f79646',
  '0000ff',
  '800080',
];
const INDEXED =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

export type ColorReader = (attributes: XmlAttributes) => string | undefined;

export async function readTheme(file: XlsxPackage, path: string | undefined): Promise<ColorReader> {
  const colors = [...OFFICE_THEME];
  let slot = -1;
  await file.walk(path, {
    open(name, attributes) {
      const position = THEME_ORDER.indexOf(name);
      if (position >= 0) slot = position;
      if (slot < 0 || (name !== 'srgbClr' && name !== 'sysClr')) return;
      const hexadecimal = attributes.get(name === 'sysClr' ? 'lastClr' : 'val');
      if (hexadecimal !== undefined && /^[0-9a-f]{6}$/i.test(hexadecimal)) colors[slot] = hexadecimal;
    },
    close(name) {
      if (THEME_ORDER.includes(name)) slot = -1;
    },
  });
  return (attributes) => readColor(attributes, colors);
}

function readColor(attributes: XmlAttributes, theme: readonly string[]): string | undefined {
  const direct = attributes.get('rgb');
  if (direct !== undefined) {
    return /^[0-9a-f]{8}$/i.test(direct) ? `#${direct.slice(2).toLowerCase()}` : undefined;
  }
  const position = attributes.get('theme');
  const base =
    position === undefined ? INDEXED[Number(attributes.get('indexed') ?? -1)] : theme[Number(position)];
  if (base === undefined) return undefined;
  return `#${applyTint(base, Number(attributes.get('tint') ?? 0) || 0).toLowerCase()}`;
}

/** Lightens towards white or darkens towards black; close to Excel's own arithmetic on the lightness. */
function applyTint(hexadecimal: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(hexadecimal.slice(at, at + 2), 16));
  return channels
    .map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) =>
      Math.round(Math.min(255, Math.max(0, channel)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}
