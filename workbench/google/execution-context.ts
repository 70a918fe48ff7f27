/** What a running execution offers the services: order of reads and writes, its clock, its user. The host implements it. */

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/**
 * Google buffers writes and sends them when something must be read. Services therefore never touch the model
 * directly: they read inside `read`, write inside `write`, and change the structure inside `change`.
 *
 * A *round trip* is one read of document data, or one batch of buffered writes. A batch covers consecutive writes to one
 * sheet; it is sent by the next read, by `flush` and at the end of the execution.
 * Facts about structure (sheets, names, sizes) are fetched once and stay known until the execution's next `change`.
 */
export interface ExecutionContext {
  readonly authMode: AuthMode;
  /** The signed-in person's e-mail; `''` where Google would not tell. */
  readonly user: string;
  /** Milliseconds since 1970 on the host's clock, which tests may set. */
  now(): number;
  /** Waits on the host's clock; other simulated executions may run meanwhile. */
  sleep(milliseconds: number): void;
  /** Sends pending writes, then reads cell content. Costs one round trip. */
  read<T>(sheetId: number | null, take: () => T): T;
  /** Reads structure (sheet list, names, sizes, last row). Costs one round trip the first time after a change. */
  readStructure<T>(take: () => T): T;
  /** Buffers a write of cell content or format; `apply` runs when the batch is sent and may throw then. */
  write(sheetId: number, apply: () => void): void;
  /** A change of structure (sheets, rows, columns, metadata, names): sends pending writes, then applies at once; joins the sheet's batch. */
  change<T>(sheetId: number | null, apply: () => T): T;
  flush(): void;
}
