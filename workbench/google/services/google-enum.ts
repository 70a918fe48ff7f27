/** Enums as Google's services hand them out: objects, not texts, with a name and an order. */

/** One value of an enum. */
export class GoogleEnum<Name extends string = string> {
  readonly #name: Name;
  readonly #ordinal: number;

  constructor(name: Name, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): Name {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: unknown): number {
    return other instanceof GoogleEnum ? this.#ordinal - other.ordinal() : Number.NaN;
  }

  toString(): Name {
    return this.#name;
  }
}

/** The values of an enum by name, in the order given. */
export function googleEnum<const Name extends string>(
  ...names: readonly Name[]
): Readonly<Record<Name, GoogleEnum<Name>>> {
  const entries = names.map((name, ordinal) => [name, new GoogleEnum(name, ordinal)] as const);
  // fromEntries forgets which keys there are: they are exactly the names.
  return Object.fromEntries(entries) as Record<Name, GoogleEnum<Name>>;
}
