// The organisations whose signature is known here, and the door for one more key.
import { useState } from 'react';
import { type OrganisationKey, readOrganisationKey } from '../../core/certificate/organisation-key.ts';
import type { KnownKey } from '../../core/certificate/verdict.ts';
import { certificate } from '../../i18n/zh-CN/certificate.ts';
import { FileButton, FileDrop } from '../ui/FileDoor.tsx';

const words = certificate.verify.keys;
/** A key file has a few hundred bytes. */
const MAX_BYTES = 8192;

type Props = { readonly known: readonly KnownKey[]; readonly onKey: (key: OrganisationKey) => void };

export function KnownKeys({ known, onKey }: Props) {
  const [problem, setProblem] = useState<keyof typeof words.refusals>();
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    const reading = await readKey(file);
    if (reading.kind === 'read') onKey(reading.key);
    setProblem(reading.kind === 'read' ? undefined : reading.reason);
  };
  return (
    <section className="panel" aria-labelledby="verify-keys">
      <h2 id="verify-keys">{words.title}</h2>
      {known.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="verify-known">
          {known.map(({ organisation, x, from }) => (
            <li key={`${x}${from}`}>
              {organisation}
              <small>{words.from[from]}</small>
            </li>
          ))}
        </ul>
      )}
      <FileDrop className="verify-door" onFiles={(files) => void take(files)}>
        <FileButton label={words.add} isQuiet onFiles={(files) => void take(files)} />
        <p className="panel-lead">{words.hint}</p>
      </FileDrop>
      {problem && (
        <p className="archive-trouble" role="alert">
          {words.refusals[problem]}
        </p>
      )}
    </section>
  );
}

async function readKey(file: File) {
  if (file.size > MAX_BYTES) return { kind: 'refused', reason: 'foreign' } as const;
  try {
    return readOrganisationKey(await file.text());
  } catch {
    return { kind: 'refused', reason: 'unreadable' } as const;
  }
}
