/** How a press on one part of the page leads to another. */
import type { PageId } from '../i18n/pages.ts';
import type { Page } from './page-context.ts';

/** Shows another part of the page from its top, wherever this one was scrolled to. */
export function goTo(page: Page, part: PageId): void {
  page.workspace.show(part);
  window.scrollTo(0, 0);
}
