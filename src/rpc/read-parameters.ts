/** Reads the parameters of a request: each is parsed by its own kind, and what a method does not know is left out. */

import * as z from 'zod/mini';

/** A method's parameters by name. */
export type ParameterKinds = Readonly<Record<string, z.ZodMiniCustom>>;

type OptionalNames<K extends ParameterKinds> = {
  [N in keyof K]: undefined extends z.infer<K[N]> ? N : never;
}[keyof K];

/** What the kinds let through. */
export type ReadParameters<K extends ParameterKinds> = {
  [N in Exclude<keyof K, OptionalNames<K>>]: z.infer<K[N]>;
} & { [N in OptionalNames<K>]?: z.infer<K[N]> };

/** A parameter that may be left out. */
export const optional = <T>(kind: z.ZodMiniCustom<T, T>) =>
  z.custom<T | undefined>((value) => value === undefined || kind.safeParse(value).success);

// zod's own object and optional would add 5 kB to what is loaded on each execution.
const record = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** @returns the parameters; or the name of the first that is not of its kind, `params` where they are no record */
export function readParameters(
  kinds: ParameterKinds,
  params: unknown,
): { readonly wrong: string } | { readonly data: Readonly<Record<string, unknown>> } {
  const given = record.safeParse(params);
  if (!given.success) return { wrong: 'params' };
  const data: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(kinds)) {
    const value = given.data[name];
    if (!kind.safeParse(value).success) return { wrong: name };
    if (value !== undefined) data[name] = value;
  }
  return { data };
}
