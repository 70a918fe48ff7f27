/** Works out once what is asked for many times. */

/** As `make`, which is asked once for each key; what it answers with undefined is asked again. */
export const remembered = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
};

/** As `make`, which is asked when the answer is first needed. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made = made || { value: make() };
    return made.value;
  };
};
