/** The portfolio of the sample: the figures in the panel, and the sheet with its formulas and charts. */

import { sampleBed } from './run-add-on';

describe('The portfolio', () => {
  test('x', () => {
    const bed = sampleBed();
    bed.ask('writePortfolio', {});
    console.log(bed.last);
    console.log(bed.formulas('Portfolio').slice(0, 30).join('\n'));
    console.log(JSON.stringify(bed.sheet('Portfolio').charts));
    bed.ask('writePortfolio', {});
    console.log(bed.last, bed.sheet('Portfolio').charts?.length);
  });
});
