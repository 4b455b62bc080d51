import type { ConfigData } from 'html-validate';

/** As html-validate recommends, but for the way in which React writes void elements and attributes. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'void-style': ['error', { style: 'selfclosing' }],
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Everything is served from one origin.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
