// The receiver's camera: what it sees, how much has come, and what to do when nothing new comes.
import { useEffect, useRef, useState } from 'react';
import { transfer } from '../../i18n/zh-CN/transfer.ts';
import { receiving } from '../../stores/transfer.ts';
import { useCamera } from '../ui/use-camera.ts';
import { useWakeLock } from './use-wake-lock.ts';

type Props = {
  readonly have: number;
  /** 0 before the first code was read. */
  readonly need: number;
};
type Reader = typeof import('../../stores/transfer-qr-read.ts');

const words = transfer.scan;
const SLOW_MS = 6000;

export function CameraScan({ have, need }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const reader = useReader();
  const camera = useCamera(
    video,
    (picture) => {
      const text = reader.current?.readQr(picture);
      return text !== undefined && receiving.saw(text);
    },
    receiving.cameraFailed,
  );
  const isSlow = useIsSlow(camera.isOpen, have);
  useWakeLock(true);

  return (
    <>
      <div className="transfer-finder">
        <video ref={video} muted playsInline aria-label={words.picture} />
      </div>
      <p className="transfer-shown num">
        <progress className="meter" max={Math.max(1, need)} value={have} aria-label={words.progress} />
        {need > 0 && words.got(have, need)}
      </p>
      <p className="status-line" role="status">
        {camera.isOpen ? (isSlow ? words.slow : words.ready) : words.opening}
      </p>
      {camera.next && (
        <p className="panel-actions">
          <button type="button" className="button-plain" onClick={camera.next}>
            {words.other}
          </button>
        </p>
      )}
    </>
  );
}

/** Loaded while the learner answers the browser's question. */
function useReader() {
  const reader = useRef<Reader>(null);
  useEffect(() => {
    import('../../stores/transfer-qr-read.ts').then(
      (loaded) => {
        reader.current = loaded;
      },
      () => receiving.cameraFailed('scan-not-loaded'),
    );
  }, []);
  return reader;
}

/** True when nothing new has come for a while. */
function useIsSlow(isOpen: boolean, have: number): boolean {
  const [slowAt, setSlowAt] = useState<number>();
  useEffect(() => {
    if (!isOpen) return;
    const timer = setTimeout(() => setSlowAt(have), SLOW_MS);
    return () => clearTimeout(timer);
  }, [isOpen, have]);
  return slowAt === have;
}
