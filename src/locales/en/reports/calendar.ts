/** English words of the calendar. */

export const calendar = {
  'calendar.name': 'Calendar',
  'calendar.title': 'Calendar: {account}',
  'calendar.subtitle': 'What is coming, by day',
  'part.calendarMonths': 'By month',
  'calendarMonths.title': 'What is coming, by month',
  'calendarMonths.text': 'Each day with what is due on it; birthdays too.',
  'part.calendarList': 'By day',
  'calendarList.caption': 'What is due',
  'calendarList.empty':
    'Nothing is due in this time. Give accounts their next review, check-in and planning, and touchpoints and actions their dates.',
  'part.birthdays': 'Birthdays',
  'birthdays.caption': 'Whom to congratulate',
  'birthdays.empty': 'Nobody has a birthday in this time. Enter birthdays on the sheet Contacts.',
};
