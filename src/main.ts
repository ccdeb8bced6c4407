/** The page's start: the browser's pool, the stores that stand on it, and the components that show them. */
import { mount } from 'svelte';
import './app.css';
import App from './components/App.svelte';
import { createBrowserRunner } from './runner/browser-pool.ts';
import { Workspace } from './stores/workspace.svelte.ts';

const target = document.getElementById('app');
if (!target) throw new Error('found no element with the id app, expected the one of index.html');

const workspace = new Workspace(createBrowserRunner(), {
  storage: () => window.localStorage,
  tab: () => window.sessionStorage,
  languages: navigator.languages,
  onLanguage: (language) => {
    document.documentElement.lang = language;
  },
});

mount(App, { target, props: { workspace } });
void workspace.begin(window.location.hash);
