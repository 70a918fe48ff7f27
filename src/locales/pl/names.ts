/** Polish names of the sheets, with those of columns and choices. */

import type { NameWords } from '../words';
import { choices } from './choices';
import { essentialColumns } from './essential-columns';
import { moreColumns } from './more-columns';

export const names: NameWords = {
  sheets: {
    accounts: 'Klienci',
    contacts: 'Kontakty',
    roles: 'Role',
    relationships: 'Relacje',
    goals: 'Cele',
    strategy: 'Strategia',
    scoring: 'Ocena klientów',
    criteria: 'Kryteria',
    team: 'Zespół',
    settings: 'Ustawienia',
    units: 'Jednostki',
    pairing: 'Odpowiednicy',
    approvals: 'Akceptacje',
    opportunities: 'Szanse',
    touchpoints: 'Punkty styku',
    challenges: 'Wyzwania',
    swot: 'SWOT',
    competitors: 'Konkurenci',
    planning: 'Planowanie',
    caseStudies: 'Case studies',
    whiteSpace: 'Białe plamy',
    targets: 'Cele KPI',
    mutes: 'Wyciszone kontrole',
    history: 'Historia',
  },
  columns: { ...essentialColumns, ...moreColumns },
  choices,
};
