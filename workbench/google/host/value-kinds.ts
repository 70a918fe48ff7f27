/** Tells plain objects and dates of any realm: `instanceof` knows those of its own realm only. */

/** True for `{…}` of any realm: its prototype is the end of a chain. */
export function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  if (typeof prototype !== 'object' || Object.getPrototypeOf(prototype) !== null) return false;
  return (
    Object.hasOwn(prototype, 'isPrototypeOf') && Object.prototype.toString.call(value) === '[object Object]'
  );
}

/** True for dates of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
