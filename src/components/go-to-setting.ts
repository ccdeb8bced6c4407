/** How a press on a setting's name leads to where it is moved. */
import { tick } from 'svelte';
import { PARTS_WITH_LEVERS } from '../i18n/pages.ts';
import { assumptionTerm, leverTerm } from '../i18n/terms.ts';
import type { AssumptionId } from '../model/parameters.ts';
import { LEVERS } from '../model/policy.ts';
import { goTo } from './go-to.ts';
import { LEVER_FOLDS, leversOf } from './lever-folds.ts';
import type { Page } from './page-context.ts';

/** Where a setting stands in the panel: in a fold of this title, null for in sight, and the selectors that find it there, the best first. */
interface Spot {
  readonly fold: string | null;
  readonly selectors: readonly string[];
}

const named = (name: string): string => `[aria-label="${CSS.escape(name)}"]`;
const group = (name: string): string => `[role="group"]${named(name)}`;

function spotOf(path: string, { language, text }: Page): Spot {
  const [part, id = ''] = path.split('.');
  if (part === 'clusters') return { fold: text.clusters, selectors: [`[data-cluster="${CSS.escape(id)}"]`, '[data-cluster]'] };
  if (part === 'assumptions') return { fold: text.assumptions, selectors: [group(assumptionTerm(id as AssumptionId, language).name)] };
  const lever = LEVERS.find((candidate) => candidate.id === id);
  const fold = LEVER_FOLDS.find((candidate) => leversOf(candidate).some((one) => one === id));
  const name = lever ? leverTerm(lever.id, language).name : '';
  // Start and stop stand in one lever of another name.
  return { fold: fold ? text.leverFolds[fold.id] : null, selectors: [group(name), `select${named(name)}`] };
}

/** Opens a fold of the panel; its content is there after the next flush. */
function unfold(panel: Element, title: string): void {
  const folds = [...panel.querySelectorAll('details')];
  const fold = folds.find((details) => details.querySelector('summary .title')?.textContent === title);
  if (!fold || fold.open) return;
  fold.open = true;
  // The browser's own event comes later than the focus should.
  fold.dispatchEvent(new Event('toggle'));
}

/** On a phone the panel is a sheet that may be closed. */
function openSheet(): void {
  const opener = document.querySelector<HTMLElement>('[aria-controls="levers"][aria-expanded="false"]');
  if (opener && opener.getClientRects().length > 0) opener.click();
}

/**
 * Shows a scenario with its levers and puts the focus on a setting of it, given by its path (`policy.budget`, `assumptions.leakage`,
 * `clusters.digital.firms`); on the panel where it is not found.
 */
export async function goToSetting(page: Page, index: number, path: string): Promise<void> {
  page.workspace.set.activate(index);
  if (!PARTS_WITH_LEVERS.includes(page.workspace.page)) goTo(page, 'lab');
  await page.parts.panel.load();
  await tick();
  openSheet();
  const panel = document.getElementById('levers');
  if (!panel) return;
  const { fold, selectors } = spotOf(path, page);
  if (fold !== null) unfold(panel, fold);
  await tick();
  const spot = selectors.map((selector) => panel.querySelector(selector)).find((found) => found !== null);
  const control = spot?.matches('select') ? spot : (spot?.querySelector('input:not(:disabled), select') ?? spot?.querySelector('button'));
  if (!(control instanceof HTMLElement)) return;
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
}
