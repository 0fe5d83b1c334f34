import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How a picture differs from its reference. */
export type Difference =
  | { readonly kind: 'size'; readonly actual: string; readonly reference: string }
  | {
      readonly kind: 'pixels';
      /** Part of the pixels that differ, from 0 to 1. */
      readonly share: number;
      /** PNG: the picture, pale, with what differs in red. */
      readonly marked: Uint8Array;
    };

/** How unlike two colours may be and still count as one, from 0 to 1. */
const THRESHOLD = 0.03;

/** Compares two PNG pictures. Edges of letters that are only smoothed in another way do not count. */
export function comparePictures(actual: Uint8Array, reference: Uint8Array): Difference {
  const [one, other] = [PNG.sync.read(Buffer.from(actual)), PNG.sync.read(Buffer.from(reference))];
  const { width, height } = one;
  if (width !== other.width || height !== other.height) {
    return { kind: 'size', actual: sizeOf(one), reference: sizeOf(other) };
  }
  const marked = new PNG({ width, height });
  const count = pixelmatch(one.data, other.data, marked.data, width, height, { threshold: THRESHOLD });
  return { kind: 'pixels', share: count / (width * height), marked: PNG.sync.write(marked) };
}

/** The same picture in fewer bytes. */
export function packed(picture: Uint8Array): Uint8Array {
  const { width, height, data } = PNG.sync.read(Buffer.from(picture));
  const png = new PNG({ width, height });
  png.data = data;
  // Flat colours pack best as they are, and with the strategy that pngjs does not take by itself.
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

const sizeOf = ({ width, height }: PNG) => `${width} × ${height}`;
