import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../src/background/sender.ts';

const OWN = 'chrome-extension://abcdefgh/';
const script = { url: 'https://x.com/home', tabId: 7, windowId: 2, frameId: 0 };

describe('the worker listens', () => {
  it('to a content script in the top frame of a platform', () => {
    expect(speakerOf(script, OWN, [])).toEqual({
      kind: 'script',
      platform: 'x',
      tabId: 7,
      windowId: 2,
    });
  });

  it('to a page of our own, in a tab or in none', () => {
    const popup = { url: `${OWN}popup.html`, tabId: null, windowId: null, frameId: null };
    expect(speakerOf(popup, OWN, [])).toEqual({ kind: 'page' });
    const app = { ...script, url: `${OWN}app.html#/` };
    expect(speakerOf(app, OWN, [])).toEqual({ kind: 'page' });
  });

  it.each([
    ['a frame', { frameId: 3 }],
    ['another site', { url: 'https://example.com/' }],
    ['a site that looks like a platform', { url: 'https://x.com.example.com/' }],
    ['another extension', { url: 'chrome-extension://other/popup.html' }],
    ['a page without a tab', { tabId: null }],
    ['a page without an address', { url: null }],
    ['an address that is none', { url: 'nowhere' }],
  ])('but not to %s', (_, change) => {
    expect(speakerOf({ ...script, ...change }, OWN, [])).toBeNull();
  });
});
