/** The built page as a guest in a browser: it asks nobody for anything and complains of nothing. */
import { expect, test } from '@playwright/test';

test('the page loads from its own address alone, without an error in the console', async ({ page, baseURL }) => {
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) strangers.push(request.url());
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.locator('#app')).not.toBeEmpty();
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test('the policy of the page refuses an inline script and a request elsewhere', async ({ page }) => {
  await page.goto('/');
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.injected = "yes"';
    document.head.append(script);
    const request = new XMLHttpRequest();
    const asked = new Promise((resolve) => {
      request.onload = () => resolve('answered');
      request.onerror = () => resolve('refused');
    });
    request.open('GET', 'favicon.svg');
    request.send();
    return { injected: document.documentElement.dataset.injected ?? 'no', request: await asked };
  });
  expect(outcome).toEqual({ injected: 'no', request: 'refused' });
});

test('the notices of the packages inside are there to read, those inside workers too', async ({ request }) => {
  const notices = await (await request.get('licences.md')).text();
  const named = [...notices.matchAll(/^## (\S+) /gm)].map((match) => match[1]);
  expect(named).toEqual(expect.arrayContaining(['chart.js', 'comlink', 'seedrandom', 'svelte']));
});
