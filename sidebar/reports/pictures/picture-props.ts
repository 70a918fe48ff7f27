/** What every kind of picture is given. */

import type { ReportBlock, ReportDocument } from '../../../src/domain/report/document';
import type { Words } from '../../words';
import type { Writers } from '../cell-text';
import type { Frame } from './frame';

export type PictureBlock = Extract<ReportBlock, { kind: 'picture' }>;

export interface PictureProps {
  readonly block: PictureBlock;
  readonly report: ReportDocument;
  readonly frame: Frame;
  readonly words: Words;
  readonly write: Writers;
}
