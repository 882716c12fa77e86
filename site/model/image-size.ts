import { bareType } from './preview.ts';
import { textOf } from './text.ts';

/** Width and height in CSS pixels, for `<img>`: without them a page jumps when its figures arrive. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Media types shown as pictures. Anything else is offered as a file. */
export const pictures: ReadonlySet<string> = new Set(['image/svg+xml', 'image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);

/** Size of an SVG (from `width` and `height`, else `viewBox`) or PNG by its first bytes; undefined when they do not say. */
export function imageSize(mediaType: string, start: Uint8Array | undefined): ImageSize | undefined {
  if (!start) return undefined;
  const bare = bareType(mediaType);
  if (bare === 'image/svg+xml') return svgSize(textOf(start.subarray(0, 4096)));
  if (bare === 'image/png') return pngSize(start);
  return undefined;
}

function svgSize(text: string): ImageSize | undefined {
  const tag = /<svg\b[^>]*>/.exec(text)?.[0];
  if (tag === undefined) return undefined;
  const length = (name: string): number => Number(new RegExp(`\\s${name}\\s*=\\s*["']([0-9.]+)(?:px)?["']`).exec(tag)?.[1]);
  const box = /\sviewBox\s*=\s*["']\s*[-0-9.]+[\s,]+[-0-9.]+[\s,]+([0-9.]+)[\s,]+([0-9.]+)/.exec(tag);
  return sizeOf(length('width'), length('height')) ?? sizeOf(Number(box?.[1]), Number(box?.[2]));
}

function pngSize(bytes: Uint8Array): ImageSize | undefined {
  if (bytes.length < 24 || bytes[0] !== 0x89 || bytes[1] !== 0x50) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return sizeOf(view.getUint32(16), view.getUint32(20));
}

function sizeOf(width: number, height: number): ImageSize | undefined {
  return width > 0 && height > 0 && width < 20_000 && height < 20_000 ? { width: Math.round(width), height: Math.round(height) } : undefined;
}
