// How much memory a page takes at most while it works, above what it took before: JavaScript's heap, and the whole process.
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';

/** MB above before. `resident` is the page's process with all that is in it, garbage too; undefined without /proc. */
export type Peak = { readonly heap: number; readonly resident: number | undefined };

const MB = 1024 * 1024;
const EVERY_MS = 50;

export async function peakMemory(page: Page, work: () => Promise<unknown>): Promise<Peak> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const pids = await rendererPids(page);
  await page.requestGC();
  const before = { heap: await heapOf(session), resident: pids.map(residentOf) };
  let heap = 0;
  let resident = 0;
  let isWorking = true;
  const watching = (async () => {
    while (isWorking) {
      heap = Math.max(heap, (await heapOf(session)) - before.heap);
      // One page works; the process that grows is its own.
      const grown = pids.map((pid, i) => residentOf(pid) - (before.resident[i] ?? 0));
      resident = Math.max(resident, ...grown);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  })();
  await work();
  isWorking = false;
  await watching;
  return { heap, resident: pids.length > 0 ? resident : undefined };
}

async function heapOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / MB;
}

async function rendererPids(page: Page): Promise<readonly number[]> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session || process.platform !== 'linux') return [];
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

function residentOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
