export type * from './views.js';
export * from './client.js';
export * from './problem.js';
