/** To be written. */

export function ChoosingPanel(_props: { onChooseAccount: (name: string) => void }) {
  return null;
}
