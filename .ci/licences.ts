/** Writes `licences.md` beside the built page: the notice of every package whose code went into it, workers included. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The package that a module belongs to, as a path that ends with its name; null for a file of ours. */
function packageOf(moduleId: string): string | null {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId)?.[1] ?? null;
}

/** The text of a package's notice: its licence file, or the part of its readme that is one. */
function textOfNotice(folder: string, license: string): string {
  const read = (name: RegExp): string => {
    const file = readdirSync(folder).find((entry) => name.test(entry));
    return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  };
  return read(/^licen[cs]e/i) || /^licen[cs]e\b.*/ims.exec(read(/^readme/i))?.[0] || `Licence: ${license}.`;
}

/** Name, version, licence and notice of a package. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  return `## ${name} ${version} (${license})\n\n${textOfNotice(folder, license)}\n`;
}

/** Two plugins that share what they saw: `worker` for the bundles of workers, `page` for the page, which is written last. */
export function licences(): { page: () => Plugin; worker: () => Plugin } {
  const packages = new Set<string>();
  const collect: Plugin['generateBundle'] = (_options, bundle) => {
    const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
    for (const found of modules.map(packageOf)) if (found !== null) packages.add(found);
  };
  return {
    worker: () => ({ name: 'licences-of-workers', apply: 'build', generateBundle: collect }),
    page: () => ({
      name: 'licences',
      apply: 'build',
      async generateBundle(...output) {
        await collect.apply(this, output);
        const source = ['# What this page is built from\n', ...[...packages].sort().map(noticeOf)].join('\n');
        this.emitFile({ type: 'asset', fileName: 'licences.md', source });
      },
    }),
  };
}
