/** To be written. */

export function PortfolioPanel(_props: { onChooseAccount: (name: string) => void }) {
  return null;
}
