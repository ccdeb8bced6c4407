/**
 * What the first picture of the page waits for: one chunk that opens the page, the texts of the reader's language, and links in the page
 * that fetch them side by side instead of one after the other.
 */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** The door, the module that opens the page, and those that it awaits: the texts of the reader's language. */
const DOOR = '/src/main.ts';
const OPENS = '/src/page.svelte.ts';
const AWAITED = ['/src/i18n/messages-opening-en.ts', '/src/i18n/messages-opening-fr.ts'];

type Bundle = Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>;

function chunkOf(bundle: Bundle, module: string): Rolldown.OutputChunk {
  const found = Object.values(bundle).find((output) => output.type === 'chunk' && output.moduleIds.some((id) => id.endsWith(module)));
  if (found?.type !== 'chunk') throw new Error(`found no chunk with ${module}, expected one`);
  return found;
}

/** A chunk and what it imports statically, each once. */
function withImports(bundle: Bundle, chunk: Rolldown.OutputChunk, seen = new Set<Rolldown.OutputChunk>()): Set<Rolldown.OutputChunk> {
  if (seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const name of chunk.imports) {
    const imported = bundle[name];
    if (imported?.type === 'chunk') withImports(bundle, imported, seen);
  }
  return seen;
}

/** Tags that fetch the scripts and styles of the first picture, but for those that the page names already. */
function linksOf(bundle: Bundle, html: string): HtmlTagDescriptor[] {
  const chunks = [OPENS, ...AWAITED].flatMap((module) => [...withImports(bundle, chunkOf(bundle, module))]);
  const scripts = new Set(chunks.map(({ fileName }) => fileName));
  const styles = new Set(chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  const link = (rel: string, file: string): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { rel, href: `./${file}`, crossorigin: true },
    injectTo: 'head',
  });
  return [
    ...[...scripts].filter((file) => !html.includes(file)).map((file) => link('modulepreload', file)),
    ...[...styles].filter((file) => !html.includes(file)).map((file) => link('stylesheet', file)),
  ];
}

/** A module and what it imports statically. */
function staticGraph(start: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/** A plugin that adds the links to the built page, and groups of modules: the door, which starts the workers, and all that opens the page. */
export function firstPicture(): { plugin: () => Plugin; groups: Rolldown.CodeSplittingGroup[] } {
  let root = '';
  const graphs = new Map<string, ReadonlySet<string>>();
  const group = (name: string, start: string, priority: number): Rolldown.CodeSplittingGroup => ({
    priority,
    debugName: name,
    name: (id, context) => {
      const graph = graphs.get(start) ?? staticGraph(`${root}${start}`, context);
      graphs.set(start, graph);
      return graph.has(id) && id !== `${root}${DOOR}` ? name : null;
    },
  });
  return {
    plugin: () => ({
      name: 'first-picture',
      apply: 'build',
      configResolved(config) {
        root = config.root;
      },
      buildStart() {
        graphs.clear();
      },
      transformIndexHtml: {
        order: 'post',
        handler: (html, { bundle }) => (bundle ? linksOf(bundle, html) : []),
      },
    }),
    groups: [group('door', DOOR, 2), group('opening', OPENS, 1)],
  };
}
