/** The account's map as on the large map, cut into pages where it is larger than one; never in what is for the customer. */

import { useMemo } from 'preact/hooks';
import type { MapView } from '../../../src/domain/map/map-view';
import { Busy, ErrorBox } from '../../components/feedback';
import { peopleTable } from '../../map/export/people-table';
import { makePicture, type Picture } from '../../map/export/picture';
import { definitions } from '../../map/export/picture-style';
import { pagesOf } from '../../map/export/print-document';
import { mapWithEverybody } from '../../map/map-with-everybody';
import { useMapView } from '../../map/use-map-view';
import type { Words } from '../../words';
import type { Frame } from './frame';
import { Nothing } from './nothing';
import type { PictureProps } from './picture-props';
import { PictureTable } from './picture-table';

/** Above the drawing stands its caption. */
const CAPTION_PX = 60;
/** Names are then 6 points high: a whole map on one page is worth it. */
const LEAST_SCALE = 0.6;
/** Some twenty pages; a few thousand people would be hundreds, and stop the browser. */
const MOST_PEOPLE = 400;

export function AccountMap({ report, frame, words }: PictureProps) {
  const answer = useMapView(report.internalMark === null ? null : report.account);
  if (report.internalMark === null || report.account === null) return null;
  if (answer.state === 'busy') return <Busy />;
  if (answer.state === 'failed') return <ErrorBox error={answer.error} onRetry={answer.again} />;
  if (answer.view.summary.people === 0) return <Nothing words={words} why="noPeopleText" />;
  if (answer.view.summary.people > MOST_PEOPLE) return <Nothing words={words} why="mapTooLarge" />;
  return <DrawnMap view={answer.view} frame={frame} words={words} />;
}

function DrawnMap({ view, frame, words }: { view: MapView; frame: Frame; words: Words }) {
  const picture = useMemo(
    () =>
      makePicture(
        mapWithEverybody(view, words),
        { isEverything: true, isUnjudged: false },
        words,
        frame.measure,
      ),
    [view, words, frame],
  );
  const height = frame.height - CAPTION_PX;
  const pages = useMemo(
    () => pagesOf(picture, { width: frame.width, height }, LEAST_SCALE).map(parseDrawing),
    [picture, frame.width, height],
  );
  return (
    <>
      {pages.map((drawing, place) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: pages never move
          key={place}
          class="map-picture"
          style={`--most: ${height}px`}
          ref={(element) => element?.replaceChildren(drawing)}
        />
      ))}
      <People picture={picture} words={words} />
    </>
  );
}

/** Without its style, which would reach the whole page: `scopedStyle` is the same for these drawings alone. */
function parseDrawing(svg: string): Element {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  drawing.querySelector('style')?.remove();
  drawing.removeAttribute('height');
  drawing.setAttribute('preserveAspectRatio', 'xMidYMin');
  return document.importNode(drawing, true);
}

const [, rules = ''] = /<style>(.*)<\/style>/.exec(definitions) ?? [];
/** The looks of the drawings, within `.map-picture` only. */
export const scopedStyle = rules.replace(/([^{}]+)(\{[^}]*\})/g, (_, selectors: string, rule: string) =>
  selectors
    .split(',')
    .map((selector) => `.map-picture ${selector}`)
    .join(',')
    .concat(rule),
);

function People({ picture, words }: { picture: Picture; words: Words }) {
  const { headers, rows } = useMemo(() => peopleTable(picture), [picture]);
  return <PictureTable headers={headers} rows={rows} words={words} />;
}
