/** The door: the workers start at once, while the script of the page is still on its way. */
import './app.css';
import { startBrowserWorkers } from './runner/browser-workers.ts';

const target = document.getElementById('app');
if (!target) throw new Error('found no element with the id app, expected the one of index.html');

const workers = startBrowserWorkers();

async function open(app: HTMLElement): Promise<void> {
  try {
    const { openPage } = await import('./page.svelte.ts');
    await openPage(app, workers);
  } catch (error) {
    document.getElementById('not-loaded')?.removeAttribute('hidden');
    throw error;
  }
}

void open(target);
