/** The page of the dialog with the large map. */

import { LargeMap } from './map/large-map';
import { whenLoaded } from './start-page';

whenLoaded(({ account }) => <LargeMap account={account} />);
