import type { Protocol, ProtocolId } from '../model.ts';
import aiSdk from './ai-sdk.ts';
import anthropic from './anthropic.ts';
import aws from './aws.ts';
import gemini from './gemini.ts';
import openai from './openai.ts';
import plain from './plain.ts';

/** All protocols by id. The more specific path is tried first. */
export const protocols: Readonly<Record<ProtocolId, Protocol>> = {
  anthropic,
  aws,
  gemini,
  openai,
  'ai-sdk': aiSdk,
  plain,
};
