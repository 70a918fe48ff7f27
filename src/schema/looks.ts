/** How our columns and pages look. Only dressing a sheet asks for it: it stands in a data file, out of what every edit loads. */

import type { Column } from './column';
import { type PageLooks, pageLooks } from './page-looks';
import { choiceTones, type Tone } from './tones';
import type { ColumnKeyOf, SheetKey } from './workbook';

interface LooksOfAll {
  /** Pixels. */
  readonly kindWidths: Readonly<Record<Column['kind'], number>>;
  /** Of columns that need another width than their kind. */
  readonly widths: { readonly [S in SheetKey]?: { readonly [K in ColumnKeyOf<S>]?: number } };
  readonly choiceTones: typeof choiceTones;
  readonly page: PageLooks;
  /** Fill and ink go together, so both read in the dark. */
  readonly toneColours: Readonly<Record<Tone, readonly [fill: string, ink: string]>>;
}
/** For code that treats all sheets alike. */
export interface Looks extends Omit<LooksOfAll, 'widths'> {
  readonly widths: Readonly<Partial<Record<SheetKey, Readonly<Record<string, number>>>>>;
}

export const looks: LooksOfAll = {
  kindWidths: {
    text: 150,
    longText: 260,
    email: 200,
    phone: 140,
    link: 160,
    id: 120,
    integer: 90,
    number: 100,
    money: 110,
    percent: 100,
    rating: 100,
    date: 110,
    checkbox: 90,
    choice: 140,
    choices: 160,
    reference: 160,
    formula: 100,
    check: 260,
  },
  widths: {
    accounts: { name: 200, statusReason: 200, currency: 80 },
    contacts: { name: 180, title: 200, reportsTo: 180 },
    roles: { holder: 180, project: 180, role: 150 },
    relationships: { from: 180, to: 180 },
    goals: { goal: 280, unit: 90 },
    strategy: { action: 280, goal: 220 },
    scoring: { account: 200 },
    criteria: { name: 200 },
    team: { name: 180 },
    settings: { setting: 240, value: 240, help: 480 },
    units: { name: 200 },
    pairing: { topic: 260 },
    approvals: { matter: 180, approver: 180 },
    opportunities: { name: 240, project: 160, offering: 160, currency: 80 },
    touchpoints: { subject: 240, person: 180, opportunity: 180, nextStep: 220 },
    challenges: { challenge: 280, touches: 180 },
    swot: { point: 320 },
    competitors: { competitor: 180, offering: 160, backedBy: 180 },
    planning: { question: 280 },
    caseStudies: { story: 240 },
    whiteSpace: { offering: 200 },
    targets: { kpi: 240 },
    mutes: { rule: 220 },
    history: { account: 200 },
  },
  choiceTones,
  page: pageLooks,
  toneColours: {
    good: ['#e3f1e4', '#1d4d2b'],
    warning: ['#fdf1d6', '#6b4a00'],
    bad: ['#fbe4e2', '#7a1c15'],
    strong: ['#e6eefb', '#1e3f73'],
    quiet: ['#eef0f2', '#4a5560'],
  },
};
