/** The looks of a picture. It is for paper: always light, whatever the page's colours are, with colours in the file itself. */

import { CARD_HEIGHT_PX, CARD_WIDTH_PX } from '../chart/boxes';
import { fonts } from './draw-card';

/** Fill by looks of `tint.ts`, near to those of tint.css: each dark enough for white signs, told apart by colour-blind people. */
const fills: Readonly<Record<string, string>> = {
  '0b4aa8': 'support-mentor hue-0',
  '123f7c': 'coverage-inDepth',
  '2f6fc4': 'support-supporter coverage-multipleContacts hue-4',
  '6b7079': 'support-neutral support-mixed hue-6 coverage-noContact',
  '5d7391': 'coverage-briefContact',
  a8560a: 'support-nonSupporter',
  '7a3200': 'support-enemy hue-5',
  '8a6508': 'hue-1',
  '00796b': 'hue-2',
  '7b2fa8': 'hue-3',
};
const looks = Object.entries(fills).flatMap(([fill, list]) =>
  list.split(' ').map((look) => `.${look}{fill:#${fill}}.${look} text{fill:#fff}`),
);
/** Of ties, as on the large map. */
const tones = Object.entries({
  plain: '7b2fa8',
  good: '0b4aa8',
  bad: '7a3200',
  line: '747a83',
  way: '0b57d0',
}).map(([tone, colour]) => `.${tone}{fill:#${colour};stroke:#${colour}}`);
const types = Object.entries(fonts).map(([name, font]) => `.${name}{font:${font}}`);

/** At the start of every picture. */
export const definitions = `<style>text{fill:#1f1f1f;unicode-bidi:isolate;white-space:pre}${types.join('')}.text{fill:#5b5f66}.support-unknown,.badge{fill:#dfe3ea}.card{fill:#fff;stroke:#9aa1ab}.group{fill:#eef2f9;stroke:#747a83}${tones.join('')}.line:not(.head),.tie,.cross,.way{fill:none}.way{stroke-width:4}.weight-2,.cross{stroke-width:2.5}.weight-3{stroke-width:4}.knows{stroke-dasharray:6 4}.dottedLine{stroke-dasharray:2 4}.conflict{stroke-dasharray:8 3 2 3}.family,.seam{stroke-dasharray:2 2}.formerColleague{stroke-dasharray:10 3}${looks.join('')}</style><clipPath id="card"><rect width="${CARD_WIDTH_PX}" height="${CARD_HEIGHT_PX}" rx="6"/></clipPath>`;
