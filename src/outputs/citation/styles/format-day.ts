const MONTHS = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** "28 Mar. 2022", "Mar. 2022" or "2022". */
export function formatDayFirst([year, month, day]: readonly number[]): string {
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** "Mar. 28, 2022", "Mar. 2022" or "2022". */
export function formatMonthFirst([year, month, day]: readonly number[]): string {
  const monthDay = [month && MONTHS[month - 1], day].filter(Boolean).join(' ');
  return [monthDay, year].filter(Boolean).join(day ? ', ' : ' ');
}
