// What axe has to say about a page, in lines that name the rule and the places.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Look = {
  /** A selector: only this part of the page is looked at. */
  readonly part?: string;
};

/** Everything that axe finds. */
export async function findings(page: Page, look: Look = {}): Promise<readonly string[]> {
  return (await violations(page, look)).map(lineOf);
}

/** What axe calls serious or critical. */
export async function seriousFindings(page: Page, look: Look = {}): Promise<readonly string[]> {
  const all = await violations(page, look);
  return all.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(lineOf);
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/**
 * Only violations are collected, and in the page itself instead of a second one that axe opens for frames of foreign origin
 * (the product has none): a quarter of the time.
 */
async function violations(page: Page, { part }: Look): Promise<readonly Violation[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations: found } = await (part === undefined ? axe : axe.include(part)).analyze();
  return found;
}

function lineOf({ id, nodes }: Violation): string {
  return `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`;
}
