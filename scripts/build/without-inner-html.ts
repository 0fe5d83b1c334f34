import type { Plugin } from 'vite';

/** The one place in Preact that makes elements of a text; `dangerouslySetInnerHTML` needs it, and nothing here uses that. */
const ASSIGNMENT = /\(\w{1,3}\.innerHTML=\w{1,3}\.__html\)/u;

/**
 * Takes out of the package what could make HTML of a provider's words. Reviewers of extensions look for it, and without it
 * no mistake of ours can bring it in.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.mjs$/u.test(id.replace(/\?.*$/u, ''))) return null;
      if (!ASSIGNMENT.test(code))
        throw new Error('Preact sets innerHTML in another way than it did: see without-inner-html.ts.');
      return { code: code.replace(ASSIGNMENT, '(0)'), map: null };
    },
  };
}
