/** Takes the map out of the sheet: as a picture, for print, or as a list, with or without what we judge. */

import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/field';
import { useWords } from '../../words';
import { Popover } from '../large-popover';
import type { MapState } from '../map-state';
import { csvOf } from './csv';
import { drawPicture } from './draw-picture';
import { fileName } from './file-name';
import { peopleTable } from './people-table';
import { makePicture, type Picture } from './picture';
import { drawPng, planPng, scaleFor } from './png';
import { printDocument } from './print-document';
import { printHtml, saveFile } from './save-file';

export function ExportMenu({ map }: { readonly map: MapState }) {
  const words = useWords();
  const [isEverything, setEverything] = useState(false);
  const [isUnjudged, setUnjudged] = useState(false);
  const [message, setMessage] = useState('');
  const [isBusy, setBusy] = useState(false);
  /** Grows with every export and stop: what is on its way sees that it is no longer wanted. */
  const turn = useRef(0);

  const save = (picture: Picture, part: string, type: string, content: BlobPart) => {
    const { account, today } = picture.map.people.view;
    const ending = type.slice(-3).replace('xml', 'svg');
    saveFile(fileName([account, today, part], ending), new Blob([content], { type }));
  };
  const savePng = async (picture: Picture, own: number) => {
    const drawings = planPng(picture);
    const count = drawings.length;
    const scale = count > 1 ? 1 : scaleFor(drawings[0]?.() ?? picture);
    setBusy(true);
    for (const [place, draw] of drawings.entries()) {
      if (count > 1) setMessage(words.say('exportProgress', { place: place + 1, count }));
      const content = await drawPng(draw(), scale);
      if (turn.current !== own) return;
      save(picture, count > 1 ? `map-${place + 1}-of-${count}` : 'map', 'image/png', content);
    }
    if (count > 1 || scale < 1) setMessage(words.say('exportSaved', { count, share: words.percent(scale) }));
    setBusy(false);
  };
  const take = (write: (picture: Picture, own: number) => unknown) => () => {
    turn.current += 1;
    const own = turn.current;
    const context = document.createElement('canvas').getContext('2d');
    const picture = makePicture(map, { isEverything, isUnjudged }, words, (text, font) => {
      if (!context) return text.length * 8;
      context.font = font;
      return context.measureText(text).width;
    });
    setBusy(false);
    setMessage(words.say(picture.everybody.length === 0 ? 'nobodyFoundTitle' : 'exportDone'));
    if (picture.everybody.length === 0) return;
    Promise.resolve(write(picture, own)).catch(() => {
      if (turn.current !== own) return;
      setBusy(false);
      setMessage(words.say('exportFailed'));
    });
  };
  const stop = () => {
    turn.current += 1;
    setBusy(false);
    setMessage(words.say('exportStopped'));
  };
  return (
    <div class="export">
      <Popover label={words.say('exportMap')}>
        <Checkbox label={words.say('exportEveryone')} isChecked={isEverything} onChoose={setEverything} />
        <Checkbox label={words.say('exportForShowing')} isChecked={isUnjudged} onChoose={setUnjudged} />
        <Button onPress={take((picture) => save(picture, 'map', 'image/svg+xml', drawPicture(picture).svg))}>
          {words.say('exportSvg')}
        </Button>
        <Button onPress={take(savePng)}>{words.say('exportPng')}</Button>
        <Button onPress={take((picture) => printHtml(printDocument(picture)))}>
          {words.say('exportPrint')}
        </Button>
        <Button
          onPress={take((picture) =>
            save(picture, 'people', 'text/csv', csvOf(peopleTable(picture, picture.mark))),
          )}
        >
          {words.say('exportCsv')}
        </Button>
        <span role="status">{message}</span>
        {isBusy && <Button onPress={stop}>{words.say('exportStop')}</Button>}
      </Popover>
    </div>
  );
}
