/** The part of tinybench that is used, so that types can be checked before its package is installed. */

declare module 'tinybench' {
  interface Result {
    readonly state: string;
    readonly error?: Error;
    /** Milliseconds. */
    readonly latency?: { readonly p50: number; readonly samplesCount: number };
  }
  export class Bench {
    constructor(options: {
      readonly iterations: number;
      readonly time: number;
      readonly warmupIterations: number;
      readonly warmupTime: number;
    });
    add(name: string, work: () => void, hooks: { readonly beforeEach: () => void }): this;
    run(): Promise<unknown>;
    readonly tasks: readonly { readonly result: Result }[];
  }
}
