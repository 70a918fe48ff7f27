/** What stands where a picture has nothing to show: why, and what would change it. */

import type { PanelKey, Words } from '../../words';

export function Nothing({ words, why }: { words: Words; why: PanelKey }) {
  return <p class="quiet nothing">{words.say(why)}</p>;
}
