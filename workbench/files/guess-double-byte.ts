/** Tells Chinese, Japanese and Korean code pages by the pairs of bytes that their usual characters take. */

export type DoubleBytePage = 'gbk' | 'shift_jis' | 'euc-jp' | 'euc-kr';

/** Share of pairs that are usual characters, above which text is taken for the language. */
const USUAL_SHARE = 0.6;
/** Korean has all its usual syllables in a quarter of the pairs, where few Chinese texts would stay. */
const KOREAN_SHARE = 0.95;

/** Share of kana that no Chinese text has. */
const KANA_SHARE = 0.1;

/** Undefined when the bytes are none of them, or in the usual characters of none. */
export function guessDoubleByte(bytes: Uint8Array): DoubleBytePage | undefined {
  const extended = countPairs(bytes, isExtendedLead, isSyllableOrSign, isUsualHan);
  const isPlainPair = extended.highTrails >= extended.pairs * USUAL_SHARE;
  if (extended.pairs > 0 && isPlainPair) {
    if (extended.first >= extended.pairs * KOREAN_SHARE && decodes(bytes, 'euc-kr')) return 'euc-kr';
    const kana = countPairs(bytes, isExtendedLead, isExtendedKana, isUsualHan);
    if (kana.first >= kana.pairs * KANA_SHARE) return decodes(bytes, 'euc-jp') ? 'euc-jp' : undefined;
    if (extended.second >= extended.pairs * USUAL_SHARE && decodes(bytes, 'gb18030')) return 'gbk';
  }
  const japanese = countPairs(bytes, isJapaneseLead, isKana, isUsualKanji);
  // Curly quotation marks before Latin letters look like kanji, but have Latin letters for second bytes.
  const evidence = Math.max(japanese.first, japanese.highTrails);
  const usual = japanese.first + japanese.second;
  const isJapanese =
    japanese.pairs > 0 &&
    evidence * 2 >= japanese.pairs &&
    usual >= (japanese.pairs + japanese.singles / 2) * USUAL_SHARE;
  return isJapanese && decodes(bytes, 'shift_jis') ? 'shift_jis' : undefined;
}

interface PairCounts {
  pairs: number;
  /** Bytes beyond ASCII that begin no pair. */
  singles: number;
  first: number;
  second: number;
  /** Pairs whose second byte is beyond ASCII as well. */
  highTrails: number;
}

type PairTest = (lead: number, trail: number) => boolean;

function countPairs(
  bytes: Uint8Array,
  isLead: (byte: number) => boolean,
  isFirst: PairTest,
  isSecond: PairTest,
): PairCounts {
  const counts: PairCounts = { pairs: 0, singles: 0, first: 0, second: 0, highTrails: 0 };
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    if (!isLead(lead)) {
      counts.singles++;
      continue;
    }
    const trail = bytes[++at] ?? 0;
    counts.pairs++;
    if (isFirst(lead, trail)) counts.first++;
    if (isSecond(lead, trail)) counts.second++;
    if (trail >= 0x80) counts.highTrails++;
  }
  return counts;
}

function isExtendedLead(byte: number): boolean {
  return byte >= 0x81 && byte <= 0xfe;
}

/** Syllables of KS X 1001, and the signs that go with them. */
function isSyllableOrSign(lead: number, trail: number): boolean {
  return trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xc8) || lead === 0xa1 || lead === 0xa3);
}

/** The 3,755 usual characters of GB 2312, and the signs that go with them. */
function isUsualHan(lead: number, trail: number): boolean {
  return trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3);
}

/** Kana as EUC-JP and, for quotations, GBK have them. */
function isExtendedKana(lead: number, trail: number): boolean {
  return trail >= 0xa1 && (lead === 0xa4 || lead === 0xa5);
}

function isJapaneseLead(byte: number): boolean {
  return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
}

function isKana(lead: number, trail: number): boolean {
  return (lead === 0x82 && trail >= 0x9f) || (lead === 0x83 && trail <= 0x96);
}

/** The 2,965 usual characters of JIS X 0208, and signs. */
function isUsualKanji(lead: number, _trail: number): boolean {
  return lead === 0x81 || (lead >= 0x88 && lead <= 0x98);
}

function decodes(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
