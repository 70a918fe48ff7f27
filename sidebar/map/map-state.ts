/** What the sidebar's tree and the large map share: the people, what is open, focused, chosen, searched, filtered, coloured. */

import type { Arrangement } from './arrange';
import type { People } from './people';
import type { Rows } from './rows';
import type { Found } from './search';
import type { TreeAction } from './tree-keys';

/** What the colour of a person says; the sign or letters beside it say the same. */
export type ColourBy = 'support' | 'role' | 'coverage' | 'ourPerson';

/** Blank: no limit. All that are set must hold. */
export interface MapFilter {
  /** Limits roles and support to those of one project (R4); others count as having none. */
  readonly project: string;
  /** Vocabulary keys. */
  readonly role: string;
  readonly support: string;
  readonly coverage: string;
  /** Name of a unit; its sub-units count as well. */
  readonly unit: string;
  readonly isBuyingTeamOnly: boolean;
  readonly isGapsOnly: boolean;
}
export const noFilter: MapFilter = {
  project: '',
  role: '',
  support: '',
  coverage: '',
  unit: '',
  isBuyingTeamOnly: false,
  isGapsOnly: false,
};

export interface MapState {
  /** Changes with the view and with the project of the filter. */
  readonly people: People;
  readonly arrangement: Arrangement;
  readonly open: Uint8Array;
  readonly rows: Rows;
  /** The focused node; -1 while the map is empty. */
  readonly active: number;
  /** The person whose details are shown; -1: nobody. */
  readonly chosen: number;
  readonly query: string;
  readonly filter: MapFilter;
  /** Who matches search and filter, with the managers above them; null: everybody. */
  readonly found: Found | null;
  /** 1-based place of the match that Enter went to, as the tree reads; 0: none yet. */
  readonly matchPlace: number;
  readonly colourBy: ColourBy;
  /** The person whose path upward and ties stand out while all others are dimmed; -1: nobody. */
  readonly spotlight: number;
  /** Whether the large map draws the ties of everybody; null: only while they are few. */
  readonly showAllTies: boolean | null;
  /** Parties of a way that is shown on the map, from its start to its end; empty: none. */
  readonly way: readonly number[];
  /** Whose way is asked for, by a wish of its own each time; null: none yet. The panel around the map shows the answers then. */
  readonly wayTo: { readonly target: number } | null;
  /** Grows when a person must be brought into view. */
  readonly reveal: number;
  readonly search: (query: string) => void;
  /** Goes to the first match, then to the next, round the end; the search box keeps the keyboard. */
  readonly toNextMatch: () => void;
  readonly setFilter: (filter: MapFilter) => void;
  readonly setArrangement: (arrangement: Arrangement) => void;
  readonly setColourBy: (colourBy: ColourBy) => void;
  readonly setSpotlight: (person: number) => void;
  readonly setShowAllTies: (isShown: boolean | null) => void;
  readonly showWay: (way: readonly number[]) => void;
  readonly findWayTo: (target: number) => void;
  readonly act: (action: TreeAction) => void;
  readonly setAll: (isOpen: boolean) => void;
  /** Asks the server anew; the map stays as it is until the answer is here, and people keep their place by id. */
  readonly renew: () => void;
  /** Opens the path to a person and chooses them, without selecting their row in the sheet. */
  readonly goTo: (person: number) => void;
  readonly dismiss: () => void;
  /** Selects the person's row in the sheet. */
  readonly showInSheet: (person: number) => void;
  /** Handles a key of the tree; false: not one of its keys. */
  readonly press: (key: string, pageRows: number) => boolean;
}
