/** Hands a file to the reader. Nothing is sent: the file is made on the page. */

/** How long a browser may take to begin with a file, ms. */
const GRACE = 60_000;

/** Saves a file under a name, as the browser saves files. */
export function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), GRACE);
}
