import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deflateText, inflateText } from '../../src/sharing/compression.ts';
import { depthOfJson } from '../../src/sharing/json-depth.ts';

const pressed = (bytes: Uint8Array) => new Uint8Array(deflateRawSync(bytes));

describe('compressed text', () => {
  test('comes back as it was, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        expect(await inflateText(new Uint8Array(await deflateText(text)), 100_000)).toEqual({ kind: 'text', text });
      }),
    );
  });

  test('keeps a byte-order mark: nothing is dropped on the way', async () => {
    expect(await inflateText(new Uint8Array(await deflateText('\ufeff{}')), 100)).toEqual({ kind: 'text', text: '\ufeff{}' });
  });

  test('is the same for the same text', async () => {
    expect(await deflateText('{"set":1}')).toEqual(await deflateText('{"set":1}'));
  });

  test('may have exactly as many bytes as the limit, and not one more', async () => {
    expect(await inflateText(pressed(Buffer.alloc(1000, 'a')), 1000)).toEqual({ kind: 'text', text: 'a'.repeat(1000) });
    expect(await inflateText(pressed(Buffer.alloc(1001, 'a')), 1000)).toEqual({ kind: 'too-large' });
  });

  test('that would inflate to fifty million bytes is stopped at the limit', async () => {
    expect(await inflateText(pressed(Buffer.alloc(50_000_000)), 65_536)).toEqual({ kind: 'too-large' });
  });

  test('that is cut anywhere, or no deflate at all, is damaged', async () => {
    const whole = pressed(Buffer.from('{"set":1,"scenarios":[{}]}'));
    for (let length = 0; length < whole.length; length++) expect((await inflateText(whole.slice(0, length), 1000)).kind).toBe('damaged');
    expect((await inflateText(Uint8Array.of(7, 7, 7), 1000)).kind).toBe('damaged');
  });

  test('that is no UTF-8 is damaged, not mended', async () => {
    expect((await inflateText(pressed(Uint8Array.of(0x22, 0xff, 0x22)), 1000)).kind).toBe('damaged');
  });

  test('never rejects, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(['text', 'damaged', 'too-large']).toContain((await inflateText(new Uint8Array(bytes), 1000)).kind);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the depth of a JSON text', () => {
  test.each([
    ['1', 0],
    ['{}', 1],
    ['[[],[[]]]', 3],
    ['{"a":{"b":[1,{"c":2}]}}', 4],
    ['{"a":"[[[[[[","b":"\\"[[["}', 1],
    ['["\\\\",[["]"]]]', 3],
  ])('of %s is %i', (text, depth) => {
    expect(depthOfJson(text)).toBe(depth);
  });

  test('is that of the parsed value', () => {
    const depthOfValue = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOfValue)) : 0;
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(depthOfJson(text)).toBe(depthOfValue(JSON.parse(text)));
      }),
    );
  });
});
