/** The text of a link: a view as what stands after `#`, and back. It carries everything that decides its numbers and how they are shown. */
import type { Checked } from '../experiment/scenario.ts';
import { MAX_LINK, openLink, sealLink } from './link-envelope.ts';
import type { SharedView } from './shared-view.ts';
import { readView, writeView } from './written-view.ts';

/** The hash of a view without '#', `v1.<base64url>.<checksum>`; rejects for a view that no link could bring back. */
export async function writeLink(view: SharedView): Promise<string> {
  const written = writeView(view);
  // A link that would not open must never leave the house.
  const readable = readView(written);
  if (!readable.ok) {
    const { code, path, found, expected } = readable.problems[0];
    throw new Error(`found ${found} at ${path}, expected ${expected} (${code})`);
  }
  const link = await sealLink(JSON.stringify(written));
  if (link.length > MAX_LINK) throw new Error(`found a link of ${link.length} characters, expected ${MAX_LINK} at most`);
  return link;
}

/** The view of a hash (with or without '#'), complete and checked, or what is wrong with it. Never rejects, never guesses. */
export async function readLink(hash: string): Promise<Checked<SharedView>> {
  const opened = await openLink(hash.startsWith('#') ? hash.slice(1) : hash);
  return opened.ok ? readView(opened.value) : opened;
}
