// Asks a port of this machine who answers there: nobody, this very course, or something else.

export type Answering =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'other' }
  | { readonly kind: 'this-course'; readonly isForNetwork: boolean };

const patienceMs = 700;

/** @param mark of the folder that is served, as folderMark gives it */
export async function whoAnswers(port: number, mark: string): Promise<Answering> {
  const url = `http://127.0.0.1:${port}/healthz`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(patienceMs), redirect: 'manual' }).catch(
    () => undefined,
  );
  if (!answer) return { kind: 'nobody' };
  const body: unknown = await answer.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null) return { kind: 'other' };
  const { app, folder, reach } = { app: undefined, folder: undefined, reach: undefined, ...body };
  if (app !== 'huikuan' || folder !== mark) return { kind: 'other' };
  return { kind: 'this-course', isForNetwork: reach === 'network' };
}
