/** Indonesian names of the sheets, with those of columns and choices. */

import type { NameWords } from '../words';
import { choices } from './choices';
import { essentialColumns } from './essential-columns';
import { moreColumns } from './more-columns';

export const names: NameWords = {
  sheets: {
    accounts: 'Akun',
    contacts: 'Kontak',
    roles: 'Peran',
    relationships: 'Hubungan',
    goals: 'Tujuan',
    strategy: 'Strategi',
    scoring: 'Penilaian',
    criteria: 'Kriteria',
    team: 'Tim',
    settings: 'Pengaturan',
    units: 'Unit kerja',
    pairing: 'Padanan',
    approvals: 'Persetujuan',
    opportunities: 'Peluang',
    touchpoints: 'Interaksi',
    challenges: 'Tantangan',
    swot: 'SWOT',
    competitors: 'Pesaing',
    planning: 'Perencanaan',
    caseStudies: 'Studi kasus',
    whiteSpace: 'Ruang kosong',
    targets: 'Target KPI',
    mutes: 'Pemeriksaan nonaktif',
    history: 'Riwayat',
  },
  columns: { ...essentialColumns, ...moreColumns },
  choices,
};
