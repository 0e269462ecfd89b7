// Tells whether this browser can keep pages here, and if not, why, so that the page can say what to do.
import { recogniseBrowser } from '../core/browser/recognise-browser.ts';
import type { OfflineSupport } from './offline-state.ts';

/** What the browser says of itself. */
export type BrowserFacts = {
  readonly isTrainer: boolean;
  readonly isSecure: boolean;
  readonly isFramed: boolean;
  readonly hasWorkers: boolean;
  readonly hasCaches: boolean;
  readonly hasCrypto: boolean;
  /** The web view of a chat program. */
  readonly isInApp: boolean;
};

/** The first reason that holds; a cache that is there may still refuse when it is opened. */
export function offlineSupport(facts: BrowserFacts): OfflineSupport {
  if (facts.isTrainer) return 'trainer';
  if (facts.isFramed) return 'frame';
  if (!facts.isSecure) return 'insecure';
  if (facts.hasWorkers && facts.hasCaches && facts.hasCrypto) return 'ready';
  return facts.isInApp ? 'in-app' : 'unavailable';
}

/** The facts of the page that is running. */
export function browserFacts(): BrowserFacts {
  return {
    isTrainer: document.documentElement.dataset['edition'] === 'trainer',
    isSecure: isSecureContext,
    isFramed: window.top !== window.self,
    hasWorkers: 'serviceWorker' in navigator,
    hasCaches: 'caches' in window,
    hasCrypto: typeof crypto === 'object' && 'subtle' in crypto,
    isInApp: recogniseBrowser(window).inApp !== undefined,
  };
}
