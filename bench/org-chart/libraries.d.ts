/** The parts of the other libraries that are used; they bring no types or wider ones. */

declare module 'd3-org-chart' {
  interface State {
    readonly svg: unknown;
    readonly zoomBehavior: { translateBy(svg: unknown, dx: number, dy: number): void };
  }
  type Set<V> = (value: V) => OrgChart;
  export class OrgChart {
    readonly container: Set<HTMLElement>;
    readonly data: Set<readonly object[]>;
    readonly nodeWidth: Set<() => number>;
    readonly nodeHeight: Set<() => number>;
    readonly childrenMargin: Set<() => number>;
    readonly siblingsMargin: Set<() => number>;
    readonly neighbourMargin: Set<() => number>;
    readonly compactMarginPair: Set<() => number>;
    readonly compactMarginBetween: Set<() => number>;
    readonly compact: Set<boolean>;
    readonly duration: Set<number>;
    readonly svgHeight: Set<number>;
    readonly nodeContent: Set<(node: { readonly data: never }) => string>;
    render(): OrgChart;
    getChartState(): State;
  }
}

declare module 'jquery' {
  interface Chosen {
    orgchart(options: object): void;
  }
  const jquery: (element: HTMLElement) => Chosen;
  // biome-ignore lint/style/noDefaultExport: as the library has it
  export default jquery;
}

declare module 'orgchart/dist/js/jquery.orgchart.js' {}
