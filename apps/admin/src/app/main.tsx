import './styles/layers.css';
import '@fontsource-variable/golos-text/index.css';
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/mantine.css';
import './styles/print.css';
import '../shared/look/tints.css';
import '../shared/look/people.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { cspNonce } from './csp-nonce.js';

// What the scroll lock of dialogs reads for the style element that it writes.
Object.assign(globalThis, { __webpack_nonce__: cspNonce() });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
