/**
 * The outside of a link: `v1.<payload>.<checksum>`. The checksum stands last, so that a link that was cut lacks it, and covers
 * the version too. What is inside is compressed JSON.
 */
import type { Checked, Problem } from '../experiment/scenario.ts';
import { clip } from '../experiment/problems.ts';
import { decodeBase64Url, encodeBase64Url } from './base64url.ts';
import { checksumOf } from './checksum.ts';
import { deflateText, inflateText } from './compression.ts';
import { depthOfJson } from './json-depth.ts';

/** The codes that opening a link can report besides those of a scenario. */
export const LINK_PROBLEM_CODES = [
  'link-too-long', // found and expected: characters
  'link-cut', // the end is missing; found: the characters that are there
  'link-altered', // whole in form, but not what was shared
  'link-not-base64url', // holds characters that no link has, or is not written the only way
  'link-too-large', // expected: inflated bytes at most
  'link-too-deep', // found and expected: levels of nesting
  'link-not-json',
  'link-not-loaded', // the code that reads links could not be fetched
  'link-version', // found: its version, expected: the newest that is known; the reader's page is older than the link
] as const;

/** A code of a link's problem. */
export type LinkProblemCode = (typeof LINK_PROBLEM_CODES)[number];

/** The version of the form that links are written in. */
export const LINK_VERSION = 1;
/** The longest link, characters: six scenarios with twenty clusters each and all digits of every number need some 26,000. */
export const MAX_LINK = 32_768;
/** The most that a link may inflate to, bytes. */
export const MAX_INFLATED = 65_536;
/** The deepest nesting; a view needs 5: a view, its scenarios, one of them, its clusters, one of them. */
export const MAX_DEPTH = 8;

const CHECKSUM_LENGTH = 8;

/** One problem of a link as the outcome of a check; `found` is cut to 60 characters. */
export function linkProblem(code: LinkProblemCode, found: string | number = '', expected: string | number = ''): Checked<never> {
  const problem: Problem = { code, path: 'link', found: clip(String(found)), expected: String(expected) };
  return { ok: false, problems: [problem] };
}

/** Wraps a JSON text. The same text gives the same link wherever the platform compresses alike. */
export async function sealLink(json: string): Promise<string> {
  const body = `v${LINK_VERSION}.${encodeBase64Url(await deflateText(json))}`;
  return `${body}.${checksumOf(body)}`;
}

/** The compressed bytes of a link whose outside is sound. */
function openOutside(link: string): Checked<Uint8Array<ArrayBuffer>> {
  if (link.length > MAX_LINK) return linkProblem('link-too-long', link.length, MAX_LINK);
  const [version, payload, checksum, ...more] = link.split('.');
  if (/^v?$/.test(version)) return payload === undefined ? linkProblem('link-cut', link) : linkProblem('link-altered', link);
  if (!/^v[1-9]\d{0,3}$/.test(version)) return linkProblem('link-altered', link);
  if (version !== `v${LINK_VERSION}`) return linkProblem('link-version', version, `v${LINK_VERSION}`);
  if (!payload || checksum === undefined || (checksum.length < CHECKSUM_LENGTH && more.length === 0)) return linkProblem('link-cut', link);
  const bytes = decodeBase64Url(payload);
  if (!bytes) return linkProblem('link-not-base64url', link);
  const whole = more.length === 0 && checksum === checksumOf(`${version}.${payload}`);
  return whole ? { ok: true, value: bytes } : linkProblem('link-altered', link);
}

function parseJson(text: string): Checked<unknown> {
  const depth = depthOfJson(text);
  if (depth > MAX_DEPTH) return linkProblem('link-too-deep', depth, MAX_DEPTH);
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return linkProblem('link-not-json', text);
  }
}

/** Opens a link down to its plain data, behind every guard: length, checksum, inflated size, depth. Never rejects. */
export async function openLink(link: string): Promise<Checked<unknown>> {
  const outside = openOutside(link);
  if (!outside.ok) return outside;
  const inflated = await inflateText(outside.value, MAX_INFLATED);
  if (inflated.kind === 'too-large') return linkProblem('link-too-large', '', MAX_INFLATED);
  return inflated.kind === 'damaged' ? linkProblem('link-altered', link) : parseJson(inflated.text);
}
