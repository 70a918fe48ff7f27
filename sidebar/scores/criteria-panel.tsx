/** To be written. */

export function CriteriaPanel() {
  return null;
}
