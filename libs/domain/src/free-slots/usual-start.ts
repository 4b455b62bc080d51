/** When an event of a type usually starts, HH:mm, where nothing was said of its time. */
const usualStarts: Readonly<Record<string, string>> = {
  'flash-mob': '12:00',
  'leaflet-distribution': '12:00',
  competition: '11:00',
};

export const usualStartOf = (typeId: string): string => usualStarts[typeId] ?? '10:00';
