/** Banding: alternating colours of a range (platform 5.5). */

import { GoogleException, signatureError } from '../errors';
import type { Area } from '../snapshot';
import { intersect } from './areas';
import { toColor } from './colors';
import { type BandingThemeName, enumName } from './enums';
import { type GoogleRange, presented, type Shared } from './google-types';
import type { RangePlace } from './range-access';
import { expectRange } from './range-core';
import type { Session } from './session';
import type { BandColors, BandingModel, SheetModel } from './sheet-model';

type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;

/** Header, first, second and footer colour of each theme. */
const THEMES: Readonly<Record<BandingThemeName, readonly [string, string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab1'],
};

export class Banding implements Shared<GoogleBanding, Banding> {
  constructor(
    readonly session: Session,
    readonly sheetId: number,
    readonly model: BandingModel,
  ) {}

  getRange(): GoogleRange {
    return this.session.range(this.sheetId, this.model.area);
  }

  setRange(range: GoogleRange): GoogleBanding {
    const { area } = expectRange('Banding.setRange', range);
    this.session.changeSheet(this.sheetId, (sheet) => {
      assertFree(sheet, area, this.model);
      this.model.area = area;
    });
    return presented(this);
  }

  copyTo(range: GoogleRange): GoogleBanding {
    const { sheetId, area } = expectRange('Banding.copyTo', range);
    return addBanding(this.session, sheetId, {
      area,
      rows: this.model.rows && { ...this.model.rows },
      columns: this.model.columns && { ...this.model.columns },
    });
  }

  remove(): void {
    this.session.changeSheet(this.sheetId, (sheet) => {
      sheet.bandings = sheet.bandings.filter((each) => each !== this.model);
    });
  }

  getHeaderRowColor(): string | null {
    return this.model.rows?.header ?? null;
  }

  setHeaderRowColor(color: string | null): GoogleBanding {
    return setColor(this, 'rows', 'header', color);
  }

  getFirstRowColor(): string | null {
    return this.model.rows?.first ?? null;
  }

  setFirstRowColor(color: string | null): GoogleBanding {
    return setColor(this, 'rows', 'first', color);
  }

  getSecondRowColor(): string | null {
    return this.model.rows?.second ?? null;
  }

  setSecondRowColor(color: string | null): GoogleBanding {
    return setColor(this, 'rows', 'second', color);
  }

  getFooterRowColor(): string | null {
    return this.model.rows?.footer ?? null;
  }

  setFooterRowColor(color: string | null): GoogleBanding {
    return setColor(this, 'rows', 'footer', color);
  }

  getHeaderColumnColor(): string | null {
    return this.model.columns?.header ?? null;
  }

  setHeaderColumnColor(color: string | null): GoogleBanding {
    return setColor(this, 'columns', 'header', color);
  }

  getFirstColumnColor(): string | null {
    return this.model.columns?.first ?? null;
  }

  setFirstColumnColor(color: string | null): GoogleBanding {
    return setColor(this, 'columns', 'first', color);
  }

  getSecondColumnColor(): string | null {
    return this.model.columns?.second ?? null;
  }

  setSecondColumnColor(color: string | null): GoogleBanding {
    return setColor(this, 'columns', 'second', color);
  }

  getFooterColumnColor(): string | null {
    return this.model.columns?.footer ?? null;
  }

  setFooterColumnColor(color: string | null): GoogleBanding {
    return setColor(this, 'columns', 'footer', color);
  }
}

function setColor(
  banding: Banding,
  axis: 'rows' | 'columns',
  key: keyof BandColors,
  css: string | null,
): GoogleBanding {
  const color = toColor(css);
  const needed = key === 'first' ? 'First' : key === 'second' ? 'Second' : null;
  if (color === null && needed !== null) {
    throw new GoogleException(`${needed} ${axis === 'rows' ? 'row' : 'column'} color should not be null`);
  }
  const { model } = banding;
  banding.session.changeSheet(banding.sheetId, () => {
    const white = '#ffffff';
    model[axis] = {
      ...(model[axis] ?? { header: null, first: white, second: white, footer: null }),
      [key]: color,
    };
  });
  return presented(banding);
}

/** Bands the area in the theme's colours; a banding never overlaps another. */
export function applyBanding(
  { session, sheetId, area }: RangePlace,
  axis: 'rows' | 'columns',
  theme: unknown,
  showHeader: boolean,
  showFooter: boolean,
): GoogleBanding {
  const name = theme === undefined ? 'LIGHT_GREY' : enumName('BandingTheme', theme);
  if (name === null) {
    const method = axis === 'rows' ? 'applyRowBanding' : 'applyColumnBanding';
    throw signatureError(`SpreadsheetApp.Range.${method}`, [theme]);
  }
  const [header, first, second, footer] = THEMES[name];
  const colors = { header: showHeader ? header : null, first, second, footer: showFooter ? footer : null };
  return addBanding(session, sheetId, { area, rows: null, columns: null, [axis]: colors });
}

function addBanding(session: Session, sheetId: number, model: BandingModel): GoogleBanding {
  session.changeSheet(sheetId, (sheet) => {
    assertFree(sheet, model.area, null);
    sheet.bandings.push(model);
  });
  return presented(new Banding(session, sheetId, model));
}

function assertFree(sheet: SheetModel, area: Area, except: BandingModel | null): void {
  const taken = sheet.bandings.some((each) => each !== except && intersect(each.area, area) !== null);
  if (taken) {
    throw new GoogleException(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
}

export function bandingsIn(session: Session, sheetId: number, area: Area): GoogleBanding[] {
  return session.readExtent(sheetId, (sheet) =>
    sheet.bandings
      .filter((model) => intersect(model.area, area) !== null)
      .map((model) => presented<GoogleBanding>(new Banding(session, sheetId, model))),
  );
}
