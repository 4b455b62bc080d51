export * from './messages.js';
export * from './dates.js';
export * from './month-names.js';
export * from './numbers.js';
export * from './sorting.js';
export * from './language-names.js';
export * from './messages/common.js';
export * from './problems.js';
