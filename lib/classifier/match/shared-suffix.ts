/** Names that are kept for one's own network: whatever ends with them is of one owner. */
const PRIVATE = new Set(
  'corp example home internal intranet invalid lan local localhost localdomain private test'.split(' '),
);

/** What registries of countries put before their own name, beside names of two and three letters: "gouv.fr", "tokyo.jp". */
const REGISTRIES = new Set(
  (
    'assoc asso coop firm gouv govt info inst intl museum name police public school store travel university ' +
    'aichi akita aomori chiba ehime fukui fukuoka fukushima gifu gunma hiroshima hokkaido hyogo ibaraki ishikawa iwate kagawa ' +
    'kagoshima kanagawa kawasaki kitakyushu kobe kochi kumamoto kyoto mie miyagi miyazaki nagano nagasaki nagoya nara niigata ' +
    'oita okayama okinawa osaka saga saitama sapporo sendai shiga shimane shizuoka tochigi tokushima tokyo tottori toyama ' +
    'wakayama yamagata yamaguchi yamanashi yokohama'
  ).split(' '),
);

/** Under these, pages of many owners stand side by side: hosting, tunnels, storage. */
const HOSTING = new Set(
  (
    'amazonaws.com s3.amazonaws.com core.windows.net blob.core.windows.net amplifyapp.com appspot.com azureedge.net azurestaticapps.net azurewebsites.net b-cdn.net blogspot.com ' +
    'cloudapp.net cloudfront.net cloudfunctions.net codesandbox.io csb.app deno.dev de.com eu.com eu.org execute-api.com ' +
    'firebaseapp.com fly.dev gitbook.io github.dev github.io githubusercontent.com gitlab.io glitch.me gr.com ' +
    'herokuapp.com hf.space jp.net kr.com lhr.life loca.lt lovable.app myshopify.com netlify.app ngrok-free.app ngrok.app ' +
    'ngrok.io onrender.com pages.dev r2.dev railway.app repl.co replit.app replit.dev run.app sa.com se.net static.app ' +
    'streamlit.app supabase.co surge.sh trycloudflare.com uk.com uk.net up.railway.app us.com vercel.app vercel.dev ' +
    'web.app webflow.io windows.net wixsite.com wordpress.com workers.dev'
  ).split(' '),
);

/**
 * Whether names below a host belong to many owners: `*.com`, `*.co.uk`, `*.github.io`. Whoever watches them watches strangers.
 * Told by the form of the name, as the list of all such suffixes is larger than all else that knows hosts
 * (docs/decisions/0015-shared-suffixes.md): under a country's name, names of up to three letters count as a registry's.
 */
export function isSharedSuffix(host: string): boolean {
  const labels = host.replace(/\.$/u, '').split('.');
  const top = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  if (labels.length === 1) return !PRIVATE.has(top);
  if (HOSTING.has(labels.join('.'))) return true;
  if (labels.length > 2 || top.length !== 2) return false;
  return second.length <= 3 || REGISTRIES.has(second);
}
