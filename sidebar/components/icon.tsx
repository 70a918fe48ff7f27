/** The few icons of the page, drawn as paths so that nothing is loaded from elsewhere. */

const paths = {
  chevron: 'M9 6l6 6-6 6',
  refresh: 'M19 8a8 8 0 1 0 1 5M20 4v5h-5',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.500 20a6.500 6.500 0 0 1 13 0M16 4.500a3.500 3.500 0 0 1 0 6M18 14a6 6 0 0 1 3.500 6',
  check: 'M5 12.500l5 5L19.500 7',
  chart: 'M4 20h16M7 20v-6M12 20V6M17 20v-9',
  page: 'M6 3h9l4 4v14H6zM14 3v5h5M9 13h7M9 17h7',
  bring: 'M12 3v12M7 10l5 5 5-5M4 20h16',
  alert: 'M12 4L2.500 20h19zM12 10v4.500M12 17v.5',
  tie: 'M4 9h14l-4-4M20 15H6l4 4',
  sheet: 'M4 4h16v16H4zM4 10h16M10 10v10',
  overview: 'M3 5h18v14H3zM12 12h6v4h-6z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg class={`icon icon-${name}`} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
