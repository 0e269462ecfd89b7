// The page that checks a signed certificate: out of its address, pasted, photographed or scanned; nothing leaves the device.
import { lazy, type SubmitEvent, Suspense, useEffect, useRef, useState } from 'react';
import type { OrganisationKey } from '../../core/certificate/organisation-key.ts';
import { certificate } from '../../i18n/zh-CN/certificate.ts';
import { FileButton } from '../ui/FileDoor.tsx';
import { useIsAlive } from '../ui/use-is-alive.ts';
import { KnownKeys } from './KnownKeys.tsx';
import { useVerify } from './use-verify.ts';
import { VerdictCard } from './VerdictCard.tsx';

const words = certificate.verify;
const CodeScan = lazy(() => import('./CodeScan.tsx'));

type Props = { readonly keys: readonly OrganisationKey[]; readonly course: string };

export default function VerifyPage({ keys, course }: Props) {
  const { known, addKey, pasted, setPasted, outcome, isChecking, check } = useVerify(keys, course);
  const [isScanning, setScanning] = useState(false);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const isAlive = useIsAlive();
  useEffect(() => {
    // What was pasted before the script ran stays; a form sent before would load the page anew and lose it.
    if (field.current?.value) setPasted(field.current.value);
  }, [setPasted]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setSaid('');
    check(pasted);
  };
  const take = (text: string) => {
    setScanning(false);
    setPasted(text);
    check(text);
  };
  const photo = async ([file]: readonly File[]) => {
    if (!file) return;
    setSaid(words.checking);
    const { qrInPhoto } = await import('./qr-in-photo.ts');
    const found = await qrInPhoto(file);
    setSaid(found.kind === 'found' ? '' : words[found.kind]);
    if (found.kind === 'found') take(found.text);
  };
  return (
    <>
      <div aria-live="polite">
        {isChecking && <p className="status-line">{words.checking}</p>}
        {outcome && <VerdictCard outcome={outcome} />}
      </div>
      <form className="verify-form" onSubmit={submit}>
        <p className="form-row">
          <label htmlFor="verify-text">{words.paste}</label>
          <textarea
            ref={field}
            id="verify-text"
            rows={4}
            spellCheck={false}
            autoComplete="off"
            value={pasted}
            onChange={(event) => setPasted(event.target.value)}
          />
        </p>
        <p className="panel-actions">
          <button type="submit" className="button" disabled={!isAlive}>
            {words.check}
          </button>
          <FileButton label={words.photo} accept="image/*" isQuiet onFiles={(files) => void photo(files)} />
          <button
            type="button"
            className="button-plain"
            disabled={!isAlive}
            onClick={() => setScanning(!isScanning)}
          >
            {isScanning ? words.stopScan : words.scan}
          </button>
        </p>
        <p className="status-line" role="status">
          {said}
        </p>
      </form>
      {isScanning && (
        <Suspense fallback={<p className="status-line">{words.openingCamera}</p>}>
          <CodeScan
            onText={take}
            onFailure={(why) => {
              setScanning(false);
              setSaid(why);
            }}
          />
        </Suspense>
      )}
      <KnownKeys known={known} onKey={addKey} />
    </>
  );
}
