import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTextFile, saveTextFile, whyNotWritable } from '../../src/runner/node-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'fifty-fifty-files-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a saved file replaces the old one and leaves nothing beside it', async () => {
  const path = join(folder, 'a.json');
  await saveTextFile(path, 'old');
  await saveTextFile(path, 'new');
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['a.json']);
});

test('a save that fails leaves no part behind', async () => {
  const inner = await mkdtemp(join(folder, 'inner-'));
  await writeFile(join(inner, 'kept'), 'x');
  await expect(saveTextFile(inner, 'text')).rejects.toThrow();
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  await rm(inner, { recursive: true });
});

test('a folder and an absent file are no text', async () => {
  expect(await readTextFile(folder)).toBeNull();
  expect(await readTextFile(join(folder, 'absent'))).toBeNull();
});

test('what cannot be written says why', async () => {
  expect(await whyNotWritable(join(folder, 'fresh.json'))).toBeNull();
  expect(await whyNotWritable(folder)).toBe('it is a folder');
  expect(await whyNotWritable(join(folder, 'absent', 'x.json'))).toContain('no such file or directory');
});
