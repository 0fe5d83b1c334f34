/** The only door to where calls were made. */
export type { CallSite, Excerpt, ExcerptLine, Frame, Library, OriginalPosition } from './call-site.ts';
export { callerOf, callSiteOf, callStackIn, withOriginals } from './read-call-site.ts';
export { placeText, shortFile } from './place-text.ts';
export { excerptOf } from './excerpt.ts';
export { originalsIn } from './original-position.ts';
export { turbopackModule, type BundledModule } from './turbopack-module.ts';
export { lineAlike } from './line-alike.ts';
