/** @jest-environment jsdom */
/// <reference lib="dom" />
import { jest } from '@jest/globals';
import { siteScript } from './scripts.js';

/** What jsdom says instead of going anywhere. */
const going = jest.spyOn(console, 'error').mockImplementation(() => undefined);
const ways = () => going.mock.calls.filter(([error]) => /navigation/i.test(String(error))).length;
const root = document.documentElement;

/** The page anew, as a browser opens it: whatever listened to the last one listens no more. */
function open(): void {
  document.title = 'Let’s stop trafficking together! 2026';
  document.body.innerHTML =
    '<a class="leave" href="https://weather.example/" data-title="Calendar" data-icon="/day.svg">Leave</a><main>All of it</main>';
  const run = new Function(siteScript.toString()) as () => void;
  run();
}
const shown = (persisted: boolean) => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
class PageTransitionEvent extends Event {
  readonly persisted: boolean;
  constructor(type: string, { persisted }: { persisted: boolean }) {
    super(type);
    this.persisted = persisted;
  }
}

beforeAll(open);

test('a page that a browser keeps is empty while it is away, and whole when its reader comes back', () => {
  window.dispatchEvent(new Event('pagehide'));
  expect(root.hidden).toBe(true);
  shown(true);
  expect([root.hidden, document.body.textContent, ways()]).toEqual([false, 'LeaveAll of it', 0]);
});

test('one that comes back after the tab was left shows nothing and leads away again', () => {
  window.dispatchEvent(new Event('pagehide'));
  // Left on another page of this tab.
  sessionStorage.setItem('left', '');
  shown(true);
  expect([root.hidden, document.body.innerHTML, document.title, ways()]).toEqual([true, '', 'Calendar', 1]);
});

test('the script is small, and leaves nothing behind it that another script could call', () => {
  expect(siteScript.toString()).toMatch(/^\(\(\)=>\{'use strict';/);
  for (const name of ['leaveQuickly', 'forgetSaved', 'tab']) expect(name in window).toBe(false);
});
