import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from '../../src/sharing/base64url.ts';
import { checksumOf } from '../../src/sharing/checksum.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('base64url', () => {
  test('writes the vectors of RFC 4648, without padding', () => {
    const vectors = { '': '', f: 'Zg', fo: 'Zm8', foo: 'Zm9v', foob: 'Zm9vYg', fooba: 'Zm9vYmE', foobar: 'Zm9vYmFy' };
    for (const [plain, text] of Object.entries(vectors)) {
      expect(encodeBase64Url(bytesOf(plain))).toBe(text);
      expect(decodeBase64Url(text)).toEqual(bytesOf(plain));
    }
    expect(encodeBase64Url(Uint8Array.of(0xfb, 0xff, 0xfe))).toBe('-__-');
  });

  test('agrees with the platform on any bytes, and brings them back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = encodeBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(decodeBase64Url(text)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  test.each(['A', 'Zg==', 'Zm9+', 'Zm9/', 'Zm 9', 'Zm9\n', 'é', 'Zm9vé', 'AAAAA', '\ud83d\ude00aa'])('refuses %j', (text) => {
    expect(decodeBase64Url(text)).toBeNull();
  });

  test('refuses a text that says the same bytes in another way', () => {
    // Zg is 'f'; Zh, Zi … differ from it only in bits that belong to no byte.
    expect(['Zg', 'Zh', 'Zi', 'Zv'].map((text) => decodeBase64Url(text) !== null)).toEqual([true, false, false, false]);
    expect(['Zm8', 'Zm9', 'Zm-'].map((text) => decodeBase64Url(text) !== null)).toEqual([true, false, false]);
  });

  test('has one text for any bytes: whatever is read is written the same', () => {
    const character = fc.constantFrom(...'ABYZabyz0189-_+/= ');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 12 }), (text) => {
        const bytes = decodeBase64Url(text);
        if (bytes) expect(encodeBase64Url(bytes)).toBe(text);
      }),
    );
  });
});

describe('the checksum', () => {
  test('is CRC-32, by its published check value', () => {
    expect(checksumOf('123456789')).toBe('cbf43926');
    expect(checksumOf('')).toBe('00000000');
  });

  test('sees any one character replaced, and any two neighbours swapped', () => {
    const text = fc.string({ minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(text, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (whole, place, other) => {
        const i = place % (whole.length - 1);
        const swapped = whole.slice(0, i) + whole[i + 1] + whole[i] + whole.slice(i + 2);
        for (const changed of [whole.slice(0, i) + other + whole.slice(i + 1), swapped])
          expect(checksumOf(changed) === checksumOf(whole)).toBe(changed === whole);
      }),
    );
  });
});
