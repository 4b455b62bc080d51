/** The public addresses that are measured. */
export const views = [
  { name: 'month', path: (year: number) => `/en/${year}/month` },
  { name: 'feed', path: (year: number) => `/en/${year}/calendar.ics` },
];
