/** To be written. */

export function RatingPanel(_props: { account: string | null; onChooseAccount: (name: string) => void }) {
  return null;
}
