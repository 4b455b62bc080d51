import '@testing-library/jest-dom';
import { jest } from '@jest/globals';
import { configure } from '@testing-library/react';

// Two cores, and a first render of the component library: waiting longer costs nothing where it is not needed.
configure({ asyncUtilTimeout: 4000 });
jest.setTimeout(60_000);

/** What jsdom lacks and the component library asks for; none of it lays anything out. */
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }) as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
// The router asks of what a loader gave whether it is one.
globalThis.Response ??= class {
  readonly ok = true;
} as typeof Response;
window.HTMLElement.prototype.scrollIntoView ??= () => undefined;
window.HTMLElement.prototype.scrollTo ??= () => undefined;
window.scrollTo = () => undefined;
Object.defineProperty(document, 'fonts', {
  value: { addEventListener() {}, removeEventListener() {}, ready: Promise.resolve() },
  configurable: true,
});
