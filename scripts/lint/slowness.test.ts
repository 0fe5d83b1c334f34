import { describe, expect, it } from 'vitest';
import { slownessOf } from './slowness.ts';

const ANEW = 'is tried anew from each of its characters';
const OPEN = 'what follows can begin with the same characters';
const SEVERAL = 'what can match one text in several ways';
const MULTIPLY = 'its repeats multiply to';

describe('a pattern is slow', () => {
  it.each<[literal: string, why: string]>([
    ['/(?:max.*)+x/iu', OPEN],
    ['/(?:max.*)+parallel requests/iu', OPEN],
    ['/max .*parallel/iu', OPEN],
    ['/max .*parallel/u', OPEN],
    ['/余额.*不足/u', OPEN],
    ['/\\s+x/u', ANEW],
    ['/[a-z]+ foo/iu', ANEW],
    ['/x[^b]*b/u', ANEW],
    ['/^(?:a+)+$/u', OPEN],
    ['/^(?:a?)*$/u', SEVERAL],
    ['/^(?:a|a)*$/u', SEVERAL],
    ['/^(?:ab|a|b)*$/u', SEVERAL],
    // One letter in two cases, and the long s, are the same under these flags.
    ['/^(?:K|k)+x/iu', SEVERAL],
    ['/^(?:ſ|s)+x/iu', SEVERAL],
    ['/^k*\u212A/iu', OPEN],
    ['/^\\w*.{0,9}!/u', OPEN],
    ['/foo(?=.*bar)/iu', OPEN],
    ['/foo(?=[^b]*b)/iu', ANEW],
    ['/^(?:a(?=[^x]*x))*y/u', 'in a look-around that is itself repeated'],
    ['/(?<=^[^b]*)b/u', ANEW],
    ['/^[^b]*b/mu', ANEW],
    ['/(?:max.{0,100}){1,100}x/iu', MULTIPLY],
    ['/(?:a|a){1,30}b/iu', MULTIPLY],
    ['/(?:a?){30}a{30}/u', MULTIPLY],
    ['/a.{0,300}b.{0,300}c/iu', MULTIPLY],
    ['/(?:\\w{1,40} ?){1,40}x/iu', MULTIPLY],
    ['/(?=a.{0,300}b.{0,300}c)/iu', MULTIPLY],
  ])('%s', (literal, why) => {
    expect(slownessOf(literal).join()).toContain(why);
  });
});

describe('a pattern is linear', () => {
  it.each([
    ['/rate limit|too many requests/iu'],
    ['/max .{0,40}parallel/iu'],
    ['/(?<limit>\\d{1,6}) of (?<used>\\d{1,6})/iu'],
    ['/(?:k|s){1,40}x/iu'],
    ['/(?:\\w{1,40} ){1,40}x/iu'],
    // What is repeated ends by itself, and a match cannot begin within it.
    ['/"(?:[^"\\\\]|\\\\.)*"?/su'],
    ['/^(?:[^,]*,)*$/u'],
    ['/^(?:ab*)+c/u'],
    ['/^\\s*\\d/u'],
    ['/#\\w+;/u'],
    // Nothing comes behind it that can fail.
    ['/\\s+/gu'],
    ['/Credential=([^/,\\s]+)/u'],
    // Alternatives that no text can match together are not multiplied.
    ['/(?:one|two|three|four) (?:one|two|three|four) (?:one|two|three|four) (?:one|two|three|four|five|six){1,4}x/iu'],
    ['/(?<!or (?:you |your )?)need/iu'],
  ])('%s', (literal) => {
    expect(slownessOf(literal)).toEqual([]);
  });
});
