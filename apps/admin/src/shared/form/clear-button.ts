/** The button that empties a field: the library hides it from keyboards and readers, and here it is for everybody. */
export const clearButton = (label: string) => ({
  'aria-label': label,
  'aria-hidden': undefined,
  tabIndex: 0,
  // 28 px: what the library has for a field of this size is too small to be hit.
  size: 'md',
});
