import type { AppHost } from './app-host.ts';
import awsLambda from './aws-lambda.ts';
import cloudflareEdge from './cloudflare-edge.ts';
import framework from './framework.ts';
import netlify from './netlify.ts';
import platform from './platform.ts';
import proxy from './proxy.ts';
import supabase from './supabase.ts';
import vercel from './vercel.ts';

/** What stands between the page and an app's own backend; the more specific first. */
export const appHosts: readonly AppHost[] = [
  supabase,
  vercel,
  netlify,
  awsLambda,
  cloudflareEdge,
  proxy,
  platform,
  framework,
];

/** Those that stand in front of APIs too. */
export const edges: readonly AppHost[] = appHosts.filter(({ everywhere }) => everywhere === true);
