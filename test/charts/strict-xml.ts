/** Reads XML as strictly as a parser must: anything that is not well formed throws. Only what pictures of ours are made of. */

/** An element with its attributes, its text and its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const TOKEN = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

function plain(written: string): string {
  if (/&(?!(amp|lt|gt|quot|#39);)/.test(written)) throw new Error(`found a bare & in "${written}", expected an entity`);
  // Of the control characters XML 1.0 has tab, line feed and carriage return alone.
  for (const character of written) {
    const code = character.codePointAt(0) ?? 0;
    if ((code < 32 && ![9, 10, 13].includes(code)) || (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff)
      throw new Error(`found character ${code}, expected one of XML`);
  }
  return written.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => SIGNS[name] ?? '');
}

function attributesOf(written: string): Record<string, string> {
  const found = [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, plain(value)] as const);
  if (new Set(found.map(([key]) => key)).size < found.length) throw new Error(`found an attribute twice in "${written}"`);
  return Object.fromEntries(found);
}

/** The root of a text; throws where it is not one well-formed element after an XML declaration. */
export function parseXml(text: string): XmlElement {
  const start = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(text)?.[0].length;
  if (start === undefined) throw new Error('found no declaration, expected <?xml …?>');
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  TOKEN.lastIndex = start;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found: readonly (string | undefined)[] = TOKEN.exec(text) ?? [];
    const [, closing, name = '', attributes = '', empty, content] = found;
    if (name === '' && content === undefined) throw new Error(`found "${text.slice(at, at + 30)}", expected a tag or a text`);
    const inner = open.at(-1) ?? document;
    if (content !== undefined) inner.text += plain(content);
    else if (closing) {
      if (inner.name !== name) throw new Error(`found </${name}>, expected </${inner.name}>`);
      open.pop();
    } else {
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
      inner.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [root, ...others] = document.children;
  if (!root || others.length > 0 || open.length > 1) throw new Error('found no single root that is closed');
  return root;
}

/** All elements of a name under another, in their order. */
export function elementsOf(root: XmlElement, name: string): XmlElement[] {
  return [...(root.name === name ? [root] : []), ...root.children.flatMap((child) => elementsOf(child, name))];
}
