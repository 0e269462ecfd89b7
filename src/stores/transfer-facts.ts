// Where this page stands, as far as it decides which ways to another device are open.
import { recogniseBrowser } from '../core/browser/recognise-browser.ts';
import type { PageFacts } from '../core/transfer/open-ways.ts';

const OWN_NAMES = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Asks the page's own server with `probe`, unless this is the trainer edition, which has no relay. */
export async function pageFacts(probe: () => Promise<PageFacts['relay']>): Promise<PageFacts> {
  const isTrainer = document.documentElement.dataset['edition'] === 'trainer';
  const [relay, hasCamera] = await Promise.all([
    isTrainer ? { is: 'none' as const } : probe(),
    cameraIsThere(),
  ]);
  return {
    isHttps: location.protocol === 'https:',
    isOwnMachine: OWN_NAMES.test(location.hostname),
    isSecure: isSecureContext,
    isTrainer,
    isInFrame: window.parent !== window,
    inApp: recogniseBrowser(window).inApp,
    relay,
    hasCameraApi: cameraApi() !== undefined,
    hasCamera,
  };
}

/** Missing on plain http and inside some apps, whatever the types say. */
function cameraApi(): MediaDevices | undefined {
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  return typeof devices?.getUserMedia === 'function' ? devices : undefined;
}

/** Before the permission is given browsers name no cameras but tell whether there is one. */
async function cameraIsThere(): Promise<boolean | undefined> {
  try {
    const devices = await cameraApi()?.enumerateDevices();
    return devices?.some(({ kind }) => kind === 'videoinput');
  } catch {
    return undefined;
  }
}
