/** A picture as points: what a browser makes of an SVG. */
import type { SvgPicture } from './fan-svg.ts';

/** Points a pixel, so that a picture is sharp in print and on fine screens. */
export const PICTURE_SCALE = 2;

/** The address of a picture that holds the picture itself: the page may show it, and nothing is fetched. */
export function dataAddress({ text }: Pick<SvgPicture, 'text'>): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('found a picture that this browser cannot draw, expected an SVG'));
    image.src = address;
  });
}

/** Draws a picture as PNG, at twice its size; rejects where the browser cannot. */
export async function pngOf(picture: SvgPicture): Promise<Blob> {
  const image = await loaded(dataAddress(picture));
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * PICTURE_SCALE;
  canvas.height = picture.height * PICTURE_SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('found no bytes of a picture, expected a PNG'))), 'image/png');
  });
}
