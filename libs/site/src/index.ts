export * from './props.js';
export * from './paths.js';
export * from './calendar/render-calendar.js';
export { placeParts } from './calendar/place.js';
export * from './answer/answer-props.js';
export * from './answer/render-answer.js';
export { assets, type Asset } from './document/assets.js';
export { plainText } from './document/plain-text.js';
export { publicHeaders } from './document/security-headers.js';
