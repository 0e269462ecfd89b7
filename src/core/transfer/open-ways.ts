// Tells for a page which ways to another device are open, and for each closed one why; the words stand in i18n.
import type { InApp } from '../browser/browser.ts';
import { isDownloadBlocked } from '../browser/is-download-blocked.ts';
import { type QrAdvice, qrAdvice, USUAL_SPEED } from './qr-plan.ts';

export const TRANSFER_WAYS = ['server', 'qr', 'file'] as const;
export type TransferWay = (typeof TRANSFER_WAYS)[number];
export type TransferRole = 'send' | 'receive';

/**
 * What a page knows of where it stands. `isOwnMachine`: the address is this very device's (localhost), which no other
 * one can open; `isSecure`: a secure context, so that there may be a camera and encryption; `relay`: what the page's own
 * server answered when it was asked for a relay, with the largest item it takes; `hasCamera` undefined: can't be known.
 */
export type PageFacts = {
  readonly isHttps: boolean;
  readonly isOwnMachine: boolean;
  readonly isSecure: boolean;
  readonly isTrainer: boolean;
  readonly isInFrame: boolean;
  readonly inApp: InApp | undefined;
  readonly relay:
    | { readonly is: 'here'; readonly maxBytes: number }
    | { readonly is: 'none' | 'unreachable' };
  readonly hasCameraApi: boolean;
  readonly hasCamera: boolean | undefined;
};

/** Why a way is closed. */
export type ClosedReason =
  | 'trainer-edition'
  | 'unreachable'
  | 'https-without-relay'
  | 'http-without-relay'
  | 'own-machine-without-relay'
  | 'too-big-for-server'
  | 'camera-needs-https'
  | 'camera-not-in-app'
  | 'camera-not-in-frame'
  | 'no-camera-api'
  | 'no-camera'
  | 'too-big-for-qr'
  | 'no-download-in-app';

/** What has to be known about an open way. */
export type WayNote =
  | 'sealed'
  | 'readable'
  | 'own-machine'
  | 'other-needs-camera'
  | 'other-needs-https'
  | 'qr-is-long'
  | 'camera-may-fail-in-app';

export type WayState =
  | { readonly way: TransferWay; readonly isOpen: true; readonly notes: readonly WayNote[] }
  | { readonly way: TransferWay; readonly isOpen: false; readonly reason: ClosedReason };

/** All ways, the open ones first, the handiest first of all. `bytes`: size of what is to be sent, once it is known. */
export function openWays(role: TransferRole, facts: PageFacts, bytes = 0): readonly WayState[] {
  const ways = [serverWay(role, facts, bytes), qrWay(role, facts, bytes), fileWay(role, facts)];
  return [...ways.filter(({ isOpen }) => isOpen), ...ways.filter(({ isOpen }) => !isOpen)];
}

const closed = (way: TransferWay, reason: ClosedReason): WayState => ({ way, isOpen: false, reason });
const open = (way: TransferWay, ...notes: readonly (WayNote | false)[]): WayState => ({
  way,
  isOpen: true,
  notes: notes.filter((note) => note !== false),
});

function serverWay(role: TransferRole, facts: PageFacts, bytes: number): WayState {
  const { relay, isHttps, isOwnMachine } = facts;
  if (facts.isTrainer) return closed('server', 'trainer-edition');
  if (relay.is === 'here') {
    if (role === 'send' && bytes > relay.maxBytes) return closed('server', 'too-big-for-server');
    return open('server', isHttps ? 'sealed' : 'readable', isOwnMachine && 'own-machine');
  }
  if (relay.is === 'unreachable') return closed('server', 'unreachable');
  if (isHttps) return closed('server', 'https-without-relay');
  return closed('server', isOwnMachine ? 'own-machine-without-relay' : 'http-without-relay');
}

function qrWay(role: TransferRole, facts: PageFacts, bytes: number): WayState {
  if (role === 'receive') {
    if (!facts.isSecure) return closed('qr', 'camera-needs-https');
    if (facts.isInFrame) return closed('qr', 'camera-not-in-frame');
    if (!facts.hasCameraApi) return closed('qr', facts.inApp ? 'camera-not-in-app' : 'no-camera-api');
    if (facts.hasCamera === false) return closed('qr', 'no-camera');
    return open('qr', facts.inApp !== undefined && 'camera-may-fail-in-app');
  }
  const advice: QrAdvice = qrAdvice(bytes, 'normal', USUAL_SPEED);
  if (advice === 'too-long') return closed('qr', 'too-big-for-qr');
  return open(
    'qr',
    facts.isSecure ? 'other-needs-camera' : 'other-needs-https',
    advice === 'long' && 'qr-is-long',
  );
}

function fileWay(role: TransferRole, facts: PageFacts): WayState {
  return role === 'send' && isDownloadBlocked(facts) ? closed('file', 'no-download-in-app') : open('file');
}
