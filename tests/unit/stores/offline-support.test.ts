// Why nothing can be kept in some windows, in the order in which it helps to be told.
import { expect, it } from 'vitest';
import { offlineSupport } from '../../../src/stores/offline-support.ts';

const facts = {
  isTrainer: false,
  isSecure: true,
  isFramed: false,
  hasWorkers: true,
  hasCaches: true,
  hasCrypto: true,
  isInApp: false,
};

it.each([
  ['ready', {}],
  ['ready', { isInApp: true }],
  ['trainer', { isTrainer: true }],
  ['frame', { isFramed: true }],
  ['frame', { isFramed: true, isSecure: false }],
  ['insecure', { isSecure: false, hasWorkers: false, hasCaches: false, hasCrypto: false }],
  ['unavailable', { hasWorkers: false }],
  ['unavailable', { hasCaches: false }],
  ['unavailable', { hasCrypto: false }],
  ['in-app', { hasWorkers: false, isInApp: true }],
] as const)('%s for %j', (support, some) => {
  expect(offlineSupport({ ...facts, ...some })).toBe(support);
});
