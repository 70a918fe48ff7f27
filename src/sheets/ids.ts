/** New row ids, unique across spreadsheets. */

/** One service call however many ids are taken: a random stem and a counter. */
export function newIdSeries(): (index: number) => string {
  const stem = Utilities.getUuid().replace(/-/g, '').slice(0, 12);
  return (index) => `${stem}-${index.toString(36)}`;
}
