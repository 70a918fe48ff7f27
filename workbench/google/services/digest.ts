/** MD5, SHA-1 and SHA-256 by hand (RFC 1321, FIPS 180-4): the code runs in Node and in the browser, synchronously. */

/** Bytes 0–255 to bytes 0–255. */
export type Digest = (bytes: readonly number[]) => number[];

export const sha256: Digest = (bytes) => {
  const state = primes(8).map((prime) => fraction(Math.sqrt(prime)));
  const constants = primes(64).map((prime) => fraction(Math.cbrt(prime)));
  for (const block of blocks(bytes, false)) {
    const w = [...block];
    for (let i = 16; i < 64; i++) {
      const low = at(w, i - 15);
      const high = at(w, i - 2);
      const s0 = rotateRight(low, 7) ^ rotateRight(low, 18) ^ (low >>> 3);
      const s1 = rotateRight(high, 17) ^ rotateRight(high, 19) ^ (high >>> 10);
      w.push((at(w, i - 16) + s0 + at(w, i - 7) + s1) | 0);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
      const s1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
      const first = (h + s1 + ((e & f) ^ (~e & g)) + at(constants, i) + at(w, i)) | 0;
      const s0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
      const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    addTo(state, [a, b, c, d, e, f, g, h]);
  }
  return bigEndian(state);
};

export const sha1: Digest = (bytes) => {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (const block of blocks(bytes, false)) {
    const w = [...block];
    for (let i = 16; i < 80; i++) {
      w.push(rotateLeft(at(w, i - 3) ^ at(w, i - 8) ^ at(w, i - 14) ^ at(w, i - 16), 1));
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let i = 0; i < 80; i++) {
      const [mixed, constant] =
        i < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : i < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : i < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      const next = (rotateLeft(a, 5) + mixed + e + constant + at(w, i)) | 0;
      [e, d, c, b, a] = [d, c, rotateLeft(b, 30), a, next];
    }
    addTo(state, [a, b, c, d, e]);
  }
  return bigEndian(state);
};

const MD5_SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

export const md5: Digest = (bytes) => {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (const words of blocks(bytes, true)) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const [mixed, place] =
        round === 0
          ? [(b & c) | (~b & d), i]
          : round === 1
            ? [(d & b) | (~d & c), 5 * i + 1]
            : round === 2
              ? [b ^ c ^ d, 3 * i + 5]
              : [c ^ (b | ~d), 7 * i];
      const constant = Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0;
      const sum = (a + mixed + constant + at(words, place & 15)) | 0;
      [a, d, c, b] = [d, c, b, (b + rotateLeft(sum, at(MD5_SHIFTS, round * 4 + (i & 3)))) | 0];
    }
    addTo(state, [a, b, c, d]);
  }
  return state.flatMap((word) => [word & 0xff, (word >>> 8) & 0xff, (word >>> 16) & 0xff, word >>> 24]);
};

/** The padded message in blocks of sixteen words. */
function blocks(bytes: readonly number[], littleEndian: boolean): number[][] {
  const padded = [...bytes, 0x80];
  while (padded.length % 64 !== 56) padded.push(0);
  const bits = bytes.length * 8;
  const length = [...bigEndian([Math.floor(bits / 2 ** 32), bits | 0])];
  padded.push(...(littleEndian ? length.reverse() : length));
  const found: number[][] = [];
  for (let start = 0; start < padded.length; start += 64) {
    found.push(
      Array.from({ length: 16 }, (_, word) => {
        const quad = padded.slice(start + word * 4, start + word * 4 + 4);
        if (littleEndian) quad.reverse();
        return quad.reduce((value, byte) => (value << 8) | byte, 0);
      }),
    );
  }
  return found;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

/** The first 32 bits of the fractional part. */
function fraction(value: number): number {
  return ((value - Math.floor(value)) * 2 ** 32) | 0;
}

function at(words: readonly number[], index: number): number {
  return words[index] ?? 0;
}

function addTo(state: number[], words: readonly number[]): void {
  words.forEach((word, index) => {
    state[index] = (at(state, index) + word) | 0;
  });
}

function rotateRight(word: number, count: number): number {
  return (word >>> count) | (word << (32 - count));
}

function rotateLeft(word: number, count: number): number {
  return (word << count) | (word >>> (32 - count));
}

function bigEndian(words: readonly number[]): number[] {
  return words.flatMap((word) => [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff]);
}
