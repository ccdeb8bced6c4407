/** The table of links against a plain map of pairs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNetwork, findLink, link, partnerOf } from '../../src/model/entities/network.ts';

type Meeting = readonly [a: number, b: number, expiry: number];

/** What a reader with paper would keep: by pair the projects shared and the last expiry, by node the partners, latest first. */
function keepByHand(meetings: readonly Meeting[]): {
  pairs: Map<string, { shared: number; expiry: number }>;
  partners: Map<number, number[]>;
} {
  const pairs = new Map<string, { shared: number; expiry: number }>();
  const partners = new Map<number, number[]>();
  const note = (node: number, partner: number): void => void partners.set(node, [partner, ...(partners.get(node) ?? [])]);
  for (const [a, b, expiry] of meetings) {
    const key = `${Math.min(a, b)}-${Math.max(a, b)}`;
    const known = pairs.get(key);
    pairs.set(key, { shared: (known?.shared ?? 0) + 1, expiry: Math.max(known?.expiry ?? 0, expiry) });
    if (known) continue;
    note(a, b);
    note(b, a);
  }
  return { pairs, partners };
}

const FIRMS = 60;
const NODES = 70;
const meeting = fc
  .tuple(fc.nat(NODES - 1), fc.nat(NODES - 1), fc.integer({ min: 1, max: 60 }))
  .filter(([a, b]) => a !== b) as fc.Arbitrary<Meeting>;

describe('the network', () => {
  test('holds exactly the pairs that met, how often, and until when', () => {
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 3000, size: 'max' }), (meetings) => {
        const network = createNetwork(FIRMS, NODES - FIRMS);
        const { pairs } = keepByHand(meetings);
        const seen = new Set<string>();
        for (const [a, b, expiry] of meetings) {
          const key = `${Math.min(a, b)}-${Math.max(a, b)}`;
          if (link(network, a, b, expiry) === seen.has(key)) throw new Error(`found the pair ${key} new and known at once`);
          seen.add(key);
        }
        expect(network.count).toBe(pairs.size);
        const found = new Map<string, { shared: number; expiry: number }>();
        for (let a = 0; a < NODES; a++) {
          for (let b = 0; b < a; b++) {
            const e = findLink(network, a, b);
            if (findLink(network, b, a) !== e) throw new Error(`found another link of ${b} and ${a} than of ${a} and ${b}`);
            if (e >= 0) found.set(`${b}-${a}`, { shared: network.shared[e]!, expiry: network.expiry[e]! });
          }
        }
        expect(found).toEqual(pairs);
      }),
      { numRuns: 8 },
    );
  });

  test('lists a node’s partners from the latest met to the first, then nobody', () => {
    fc.assert(
      fc.property(fc.array(meeting, { maxLength: 400, size: 'max' }), (meetings) => {
        const network = createNetwork(FIRMS, NODES - FIRMS);
        for (const [a, b, expiry] of meetings) link(network, a, b, expiry);
        const { partners } = keepByHand(meetings);
        for (let node = 0; node < NODES; node++) {
          const expected = partners.get(node) ?? [];
          expect(expected.map((_, n) => partnerOf(network, node, n))).toEqual(expected);
          expect(partnerOf(network, node, expected.length)).toBe(-1);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('grows past its first room without losing a pair', () => {
    const network = createNetwork(4000, 0);
    for (let a = 1; a < 4000; a++) link(network, a, a - 1, a);
    expect(network.count).toBe(3999);
    for (let a = 1; a < 4000; a++) expect(network.expiry[findLink(network, a - 1, a)]).toBe(a);
    expect(partnerOf(network, 2000, 0)).toBe(2001);
    expect(partnerOf(network, 2000, 1)).toBe(1999);
  });
});
