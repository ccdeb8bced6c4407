/** What stands in the way of people who use the page otherwise than with mouse and eyes, as axe finds it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

/** Every rule runs on every element; only the elements that break one are written down, which is most of the work. */
const FOUND_ALONE = { resultTypes: ['violations' as const], selectors: false };

const written = ({ id, nodes }: Violation): string => `${id}: ${nodes.map(({ html }) => html).join(' ')}`;

/** Serious and critical violations of WCAG 2.2 A and AA on the whole page: rule and elements. */
export async function seriousViolations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options(FOUND_ALONE).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  const { violations } = await axe.analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(written);
}

/** Violations of any rule of axe, of any weight, within a part of the page. */
export async function violationsIn(page: Page, selector: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options(FOUND_ALONE).include(selector).analyze();
  return violations.map(written);
}
