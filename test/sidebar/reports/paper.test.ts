import { pageRule, papers, roomOn } from '../../../sidebar/reports/paper';

const words = {
  title: 'Review',
  date: 'Nov 22, 2026',
  mark: 'Internal only',
  direction: 'ltr',
  language: 'en',
} as const;

describe('paper', () => {
  it('leaves room for drawings that is smaller than the sheet', () => {
    expect(roomOn('a4')).toEqual({ width: 672, height: 978 });
    for (const paper of papers) {
      const { width, height } = roomOn(paper);
      expect(width > height).toBe(paper.endsWith('Landscape'));
    }
  });

  it('puts the mark, the title, the day and the page number on every page, mirrored from right to left', () => {
    const rule = pageRule('letter', words);
    expect(rule).toContain('size:215.9mm 279.4mm');
    expect(rule).toContain('@top-left{content:"Internal only"');
    expect(rule).toContain('@top-right{content:"Review"');
    expect(rule).toContain('@bottom-right{content:counter(page) " / " counter(pages)');
    const mirrored = pageRule('a4', { ...words, direction: 'rtl', language: 'fa' });
    expect(mirrored).toContain('@top-right{content:"Internal only"');
    expect(mirrored).toContain('counter(page,persian)');
  });

  it('lets no text out of its string', () => {
    const hostile = '";}@page{margin:0}</style><script>\\"\n\u202e';
    const rule = pageRule('a4', { ...words, title: hostile, mark: hostile });
    expect(rule).not.toContain('</style');
    expect(rule).not.toContain('<script');
    const bare = rule.replace(/"[^"]*"/g, '');
    expect(bare).not.toContain('margin:0}');
    // Quotes stand in pairs, and none of them is in a text.
    expect(rule.match(/"/g)).toHaveLength(pageRule('a4', words).match(/"/g)?.length ?? 0);
  });

  it('cuts a long title', () => {
    expect(pageRule('a4', { ...words, title: 'x'.repeat(400) })).toMatch(/"x{90}\\2026 "/);
  });
});
