// Opens the camera into a <video>, hands out square pictures of it, and closes it again.
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CameraFailure } from '../../stores/transfer-receive.ts';

/** More pixels a side make reading slower and no better. */
const MAX_SIDE = 720;
/** The page breathes at least so long between two pictures, and as long as the last reading took. */
const PAUSE_MS = 25;

type Camera = {
  readonly isOpen: boolean;
  /** Asks for the next of several cameras; undefined while there is only one. */
  readonly next: (() => void) | undefined;
};

/** @param onPicture answers true when no more pictures are wanted */
export function useCamera(
  video: RefObject<HTMLVideoElement | null>,
  onPicture: (picture: ImageData) => boolean,
  onFailure: (failure: CameraFailure) => void,
): Camera {
  const [isOpen, setOpen] = useState(false);
  const [devices, setDevices] = useState<readonly string[]>([]);
  const [device, setDevice] = useState<string>();
  const hear = useRef({ onPicture, onFailure });
  hear.current = { onPicture, onFailure };

  useEffect(() => {
    const player = video.current;
    if (!player) return;
    const over = new AbortController();
    over.signal.addEventListener('abort', () => {
      setOpen(false);
      player.srcObject = null;
    });
    void openCamera(player, device, over.signal).then((failure) => {
      if (over.signal.aborted) return;
      if (failure) return hear.current.onFailure(failure);
      setOpen(true);
      void camerasOf().then(setDevices);
      takePictures(player, (picture) => hear.current.onPicture(picture), over.signal);
    });
    const lost = () => hear.current.onFailure('camera-lost');
    player.addEventListener('ended', lost);
    return () => {
      player.removeEventListener('ended', lost);
      over.abort();
    };
  }, [video, device]);

  const next = () => {
    const at = devices.indexOf(device ?? '');
    setDevice(devices[(at + 1) % devices.length]);
  };
  return { isOpen, next: devices.length > 1 ? next : undefined };
}

/** The camera is closed again when `signal` aborts, even if the learner allows it only then. */
async function openCamera(
  player: HTMLVideoElement,
  device: string | undefined,
  signal: AbortSignal,
): Promise<CameraFailure | undefined> {
  const which: MediaTrackConstraints =
    device === undefined ? { facingMode: 'environment' } : { deviceId: { exact: device } };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { ...which, width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    const close = () => {
      for (const track of stream.getTracks()) track.stop();
    };
    if (signal.aborted) return void close();
    signal.addEventListener('abort', close);
    player.srcObject = stream;
    await player.play();
  } catch (error) {
    return failureOf(error);
  }
  return undefined;
}

function failureOf(error: unknown): CameraFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'camera-denied';
  if (name === 'NotReadableError' || name === 'AbortError') return 'camera-taken';
  return 'camera-missing';
}

async function camerasOf(): Promise<readonly string[]> {
  const all = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  return all.filter(({ kind }) => kind === 'videoinput').map(({ deviceId }) => deviceId);
}

/** The middle square of one picture after the other, which is what the page shows of it. */
function takePictures(
  player: HTMLVideoElement,
  onPicture: (picture: ImageData) => boolean,
  signal: AbortSignal,
): void {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const again = (afterMs: number) => {
    if (!signal.aborted) setTimeout(take, afterMs);
  };
  function take(): void {
    if (signal.aborted || !context) return;
    const { videoWidth, videoHeight } = player;
    const square = Math.min(videoWidth, videoHeight);
    if (square === 0) {
      again(PAUSE_MS);
      return;
    }
    const side = Math.min(square, MAX_SIDE);
    if (canvas.width !== side) [canvas.width, canvas.height] = [side, side];
    const [left, top] = [(videoWidth - square) / 2, (videoHeight - square) / 2];
    context.drawImage(player, left, top, square, square, 0, 0, side, side);
    const begun = performance.now();
    if (onPicture(context.getImageData(0, 0, side, side))) return;
    again(Math.max(PAUSE_MS, performance.now() - begun));
  }
  take();
}
