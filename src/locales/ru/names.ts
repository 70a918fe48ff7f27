/** Russian names of the sheets, with those of columns and choices. */

import type { NameWords } from '../words';
import { choices } from './choices';
import { essentialColumns } from './essential-columns';
import { moreColumns } from './more-columns';

export const names: NameWords = {
  sheets: {
    accounts: 'Клиенты',
    contacts: 'Контакты',
    roles: 'Роли',
    relationships: 'Связи',
    goals: 'Цели',
    strategy: 'Стратегия',
    scoring: 'Оценка клиентов',
    criteria: 'Критерии',
    team: 'Команда',
    settings: 'Настройки',
    units: 'Подразделения',
    pairing: 'Визави',
    approvals: 'Согласования',
    opportunities: 'Сделки',
    touchpoints: 'Касания',
    challenges: 'Проблемы',
    swot: 'SWOT',
    competitors: 'Конкуренты',
    planning: 'Планирование',
    caseStudies: 'Кейсы',
    whiteSpace: 'Белые пятна',
    targets: 'Цели KPI',
    mutes: 'Отключённые проверки',
    history: 'История',
  },
  columns: { ...essentialColumns, ...moreColumns },
  choices,
};
