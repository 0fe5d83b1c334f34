import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparePictures, packed } from './compare.ts';

const SIDE = 20;

/** A white picture with a square of a grey in its corner. */
function picture(square: number, grey: number, width = SIDE): Uint8Array {
  const png = new PNG({ width, height: SIDE });
  png.data.fill(255);
  for (let y = 0; y < square; y += 1) {
    for (let x = 0; x < square; x += 1) png.data.fill(grey, (y * width + x) * 4, (y * width + x) * 4 + 3);
  }
  return PNG.sync.write(png);
}

describe('comparing pictures', () => {
  it.each([
    ['the same', picture(10, 128), 0],
    ['a colour that nobody tells from the other', picture(10, 130), 0],
    ['a paler square', picture(10, 160), 0.25],
    ['no square', picture(0, 0), 0.25],
  ])('%s', (_, actual, share) => {
    expect(comparePictures(actual, picture(10, 128))).toMatchObject({ kind: 'pixels', share });
  });

  it('another size is told', () => {
    expect(comparePictures(picture(1, 0, 30), picture(1, 0))).toEqual({
      kind: 'size',
      actual: '30 × 20',
      reference: '20 × 20',
    });
  });

  it('what is packed shows the same', () => {
    const before = picture(7, 90);
    expect(comparePictures(packed(before), before)).toMatchObject({ share: 0 });
  });
});
