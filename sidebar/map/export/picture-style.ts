/** The looks of a picture. It is for paper: always light, whatever the page's colours are, with colours in the file itself. */

import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from '../chart/boxes';
import { fonts } from './draw-card';

/** Fill by looks of `tint.ts`: blue for us, brown against us, each dark enough for white signs. */
const fills: Readonly<Record<string, string>> = {
  '0b4aa8': 'support-mentor coverage-inDepth hue-0',
  '2f6fc4': 'support-supporter coverage-multipleContacts',
  '6b7079': 'support-neutral support-mixed hue-6',
  a8560a: 'support-nonSupporter coverage-briefContact',
  '7a3200': 'support-enemy coverage-noContact hue-1',
  '1a6b3c': 'hue-2',
  '7b2fa8': 'hue-3',
  '4d5560': 'hue-4',
  b3261e: 'hue-5',
};
const looks = Object.entries(fills).flatMap(([fill, list]) =>
  list.split(' ').map((look) => `.${look}{fill:#${fill}}.${look} text{fill:#fff}`),
);
const types = Object.entries(fonts).map(([name, font]) => `.${name}{font:${font}}`);

/** At the start of every picture. */
export const definitions = `<style>text{fill:#1f1f1f;white-space:pre}${types.join('')}.text{fill:#5b5f66}.support-unknown,.badge{fill:#dfe3ea}.card{fill:#fff;stroke:#9aa1ab}.group{fill:#eef2f9;stroke:#747a83}.line,.tie,.cross,.way{fill:none;stroke:#9aa1ab}.way{stroke:#0b57d0;stroke-width:4}.plain{stroke:#7b2fa8}.good{stroke:#1a6b3c}.bad{stroke:#b3261e}.weight-2,.cross{stroke-width:2}.weight-3{stroke-width:3}.knows,.dottedLine,.seam{stroke-dasharray:2 3}.formerColleague,.family{stroke-dasharray:6 4}${looks.join('')}</style><clipPath id="card"><rect width="${CARD_WIDTH_PX}" height="${CARD_HEIGHT_PX}" rx="6"/></clipPath>`;
