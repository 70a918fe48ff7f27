/** The page of the sidebar. */

import { Shell } from './shell';
import { whenLoaded } from './start-page';

whenLoaded((start) => <Shell start={start} />);
