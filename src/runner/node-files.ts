/** Files of the command line: read as text, written whole or not at all. */
import { access, constants, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';

/** The largest file that is read, bytes. */
const LARGEST = 16_000_000;

/** The text of a file, or `null` where none can be read; a file beyond 16 MB counts as none. */
export async function readTextFile(path: string): Promise<string | null> {
  try {
    const status = await stat(path);
    return status.isFile() && status.size <= LARGEST ? await readFile(path, 'utf8') : null;
  } catch {
    return null;
  }
}

/** Why a file cannot be written at this path, or `null` if it can. */
export async function whyNotWritable(path: string): Promise<string | null> {
  try {
    await access(dirname(path), constants.W_OK);
    const status = await stat(path).catch(() => null);
    return status?.isDirectory() ? 'it is a folder' : null;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

/** Writes beside the file and renames, so that whoever reads sees the old text or the new, never a part. */
export async function saveTextFile(path: string, text: string): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.${pid}.part`);
  try {
    await writeFile(aside, text);
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}
