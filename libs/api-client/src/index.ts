export * from './client.js';
export * from './problem.js';
