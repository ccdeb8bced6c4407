/** Raw deflate through the platform's own streams, with a bound on what comes out. */

/** What became of compressed bytes: the text, or why there is none. */
export type Inflated = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'too-large' } | { readonly kind: 'damaged' };

function pipedThrough(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): ReadableStreamDefaultReader<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(through).getReader();
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Reads to the end; null as soon as there are more than `limit` bytes, and the rest is never inflated. */
async function readUpTo(reader: ReadableStreamDefaultReader<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    length += value.length;
    if (length > limit) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
}

/** The compressed bytes of a text. */
export async function deflateText(text: string): Promise<Uint8Array> {
  const reader = pipedThrough(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  return (await readUpTo(reader, Infinity)) ?? new Uint8Array();
}

/** The text of compressed bytes; nothing beyond `limit` inflated bytes is looked at. Never rejects. */
export async function inflateText(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Inflated> {
  try {
    const inflated = await readUpTo(pipedThrough(bytes, new DecompressionStream('deflate-raw')), limit);
    if (!inflated) return { kind: 'too-large' };
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(inflated) };
  } catch {
    return { kind: 'damaged' };
  }
}
