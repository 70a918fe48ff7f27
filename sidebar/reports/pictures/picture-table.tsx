/** What a picture shows as a table that opens beneath it. */

import type { Words } from '../../words';

interface PictureTableProps {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly words: Words;
  /** Rows at the end that are left out. */
  readonly left?: number;
}

export function PictureTable({ headers, rows, words, left = 0 }: PictureTableProps) {
  return (
    <details class="picture-data">
      <summary>{words.say('pictureData')}</summary>
      <table>
        <thead>
          <tr>
            {headers.map((header, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and two may bear one name
              <th key={column} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never move within a picture
            <tr key={place}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move within a table
                <td key={column}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p class="quiet">{words.say('moreLeft', { count: left })}</p>}
    </details>
  );
}
