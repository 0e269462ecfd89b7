// Looks for one code with the camera and hands its text on.
import { useRef } from 'react';
import { certificate } from '../../i18n/zh-CN/certificate.ts';
import { transfer } from '../../i18n/zh-CN/transfer.ts';
import { readQr } from '../../stores/transfer-qr-read.ts';
import { useCamera } from '../ui/use-camera.ts';

const words = certificate.verify;

type Props = { readonly onText: (text: string) => void; readonly onFailure: (why: string) => void };

export default function CodeScan({ onText, onFailure }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const { isOpen } = useCamera(
    video,
    (picture) => {
      const text = readQr(picture);
      if (text !== undefined) onText(text);
      return text !== undefined;
    },
    (failure) => onFailure(transfer.problems[failure]),
  );
  return (
    <div className="verify-scan">
      <div className="verify-finder">
        <video ref={video} muted playsInline aria-label={words.picture} />
      </div>
      <p className="status-line" role="status">
        {isOpen ? words.scanning : words.openingCamera}
      </p>
    </div>
  );
}
