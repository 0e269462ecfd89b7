// Answers a request: with what is kept, else from the network, else, for a page, with the page that says what is there.
import type { Asked } from './asked-for.ts';
import { OFFLINE_PAGE } from './places.ts';

/** The world around an answer. */
export type AnswerWorld = {
  /** Absolute address of the home page. */
  readonly home: string;
  /** The kept answer for a path, if there is one. */
  readonly kept: (asked: Asked) => Promise<Response | undefined>;
  readonly network: () => Promise<Response>;
  /** Resolves when a page has been waited for long enough. */
  readonly patience: () => Promise<void>;
};

/** Never rejects for a page: the worst answer is the browser's own error. */
export async function respond(asked: Asked, world: AnswerWorld): Promise<Response> {
  const kept = await world.kept(asked);
  if (kept) return kept;
  if (asked.kind === 'file') return world.network();
  const withSlash = `${asked.path}/`;
  if (!asked.path.endsWith('/') && (await world.kept({ kind: 'page', path: withSlash }))) {
    return Response.redirect(`${world.home}${withSlash}`, 302);
  }
  return (
    (await pageFromNetwork(world)) ??
    (await world.kept({ kind: 'page', path: OFFLINE_PAGE })) ??
    Response.error()
  );
}

/** Undefined when the server is away: no network, no answer for too long, or a gateway that answers in its place. */
async function pageFromNetwork({ network, patience }: AnswerWorld): Promise<Response | undefined> {
  try {
    const response = await Promise.race([network(), patience().then(() => undefined)]);
    return response === undefined || isGatewayError(response.status) ? undefined : response;
  } catch {
    return undefined;
  }
}

function isGatewayError(status: number): boolean {
  return status === 502 || status === 503 || status === 504;
}
