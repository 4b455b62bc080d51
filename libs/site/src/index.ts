export * from './props.js';
export * from './answer/answer-props.js';
export * from './answer/render-answer.js';
export { answerLimits } from './answer/AnswerForm.js';
export { assets, type Asset } from './document/assets.js';
export { plainText } from './document/plain-text.js';
export { publicHeaders } from './document/security-headers.js';
