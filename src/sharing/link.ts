/** Links, for the page: what writes and reads them is fetched with the first one. */
import type { Checked } from '../experiment/scenario.ts';
import type { SharedView } from './shared-view.ts';

/** The hash of a view without '#', `v1.<base64url>.<checksum>`; rejects for a view that no link could bring back, and where the code is missing. */
export async function encodeLink(view: SharedView): Promise<string> {
  const { writeLink } = await import('./link-text.ts');
  return writeLink(view);
}

/** The view of a hash (with or without '#'), complete and checked, or what is wrong with it. Never rejects, never guesses. */
export async function decodeLink(hash: string): Promise<Checked<SharedView>> {
  const code = await import('./link-text.ts').catch(() => null);
  if (code) return code.readLink(hash);
  return { ok: false, problems: [{ code: 'link-not-loaded', path: 'link', found: '', expected: '' }] };
}

/** The text of a link, without its mark. */
export function bareHash(hash: string): string {
  return hash.replace(/^#/, '');
}
