import type { Provider } from '../model.ts';
import ai302 from './302ai.ts';
import ai21 from './ai21.ts';
import aihubmix from './aihubmix.ts';
import aimlapi from './aimlapi.ts';
import anthropic from './anthropic.ts';
import azure from './azure.ts';
import baichuan from './baichuan.ts';
import bedrock from './bedrock.ts';
import byteplus from './byteplus.ts';
import cerebras from './cerebras.ts';
import cloudflare from './cloudflare.ts';
import cohere from './cohere.ts';
import cometapi from './cometapi.ts';
import commandcode from './commandcode.ts';
import dashscope from './dashscope.ts';
import deepgram from './deepgram.ts';
import deepinfra from './deepinfra.ts';
import deepseek from './deepseek.ts';
import elevenlabs from './elevenlabs.ts';
import fal from './fal.ts';
import fireworks from './fireworks.ts';
import gemini from './gemini.ts';
import githubModels from './github-models.ts';
import groq from './groq.ts';
import helicone from './helicone.ts';
import huggingface from './huggingface.ts';
import hunyuan from './hunyuan.ts';
import hyperbolic from './hyperbolic.ts';
import iflytekSpark from './iflytek-spark.ts';
import jina from './jina.ts';
import koboldcpp from './koboldcpp.ts';
import laozhang from './laozhang.ts';
import lingyiwanwu from './lingyiwanwu.ts';
import litellm from './litellm.ts';
import llamacpp from './llamacpp.ts';
import lmstudio from './lmstudio.ts';
import localai from './localai.ts';
import mimo from './mimo.ts';
import minimax from './minimax.ts';
import mistral from './mistral.ts';
import modelscope from './modelscope.ts';
import modelswitch from './modelswitch.ts';
import moonshot from './moonshot.ts';
import nebius from './nebius.ts';
import newApi from './new-api.ts';
import novita from './novita.ts';
import nvidia from './nvidia.ts';
import ollama from './ollama.ts';
import oneApi from './one-api.ts';
import oneHub from './one-hub.ts';
import openai from './openai.ts';
import openclaudeGateway from './openclaude-gateway.ts';
import opencode from './opencode.ts';
import openkey from './openkey.ts';
import openrouter from './openrouter.ts';
import packyapi from './packyapi.ts';
import perplexity from './perplexity.ts';
import poe from './poe.ts';
import pollinations from './pollinations.ts';
import portkey from './portkey.ts';
import ppio from './ppio.ts';
import qianfan from './qianfan.ts';
import replicate from './replicate.ts';
import requesty from './requesty.ts';
import routstr from './routstr.ts';
import sambanova from './sambanova.ts';
import seermart from './seermart.ts';
import sensenova from './sensenova.ts';
import siliconflow from './siliconflow.ts';
import stability from './stability.ts';
import stepfun from './stepfun.ts';
import tgi from './tgi.ts';
import together from './together.ts';
import tokenfactory from './tokenfactory.ts';
import truefoundry from './truefoundry.ts';
import venice from './venice.ts';
import vercelAiGateway from './vercel-ai-gateway.ts';
import vertex from './vertex.ts';
import vllm from './vllm.ts';
import volcengineArk from './volcengine-ark.ts';
import voyage from './voyage.ts';
import xai from './xai.ts';
import zhipu from './zhipu.ts';

/** All providers that are known, sorted by id. A new one is a file and a line here. */
export const providers: readonly Provider[] = [
  ai302,
  ai21,
  aihubmix,
  aimlapi,
  anthropic,
  azure,
  baichuan,
  bedrock,
  byteplus,
  cerebras,
  cloudflare,
  cohere,
  cometapi,
  commandcode,
  dashscope,
  deepgram,
  deepinfra,
  deepseek,
  elevenlabs,
  fal,
  fireworks,
  gemini,
  githubModels,
  groq,
  helicone,
  huggingface,
  hunyuan,
  hyperbolic,
  iflytekSpark,
  jina,
  koboldcpp,
  laozhang,
  lingyiwanwu,
  litellm,
  llamacpp,
  lmstudio,
  localai,
  mimo,
  minimax,
  mistral,
  modelscope,
  modelswitch,
  moonshot,
  nebius,
  newApi,
  novita,
  nvidia,
  ollama,
  oneApi,
  oneHub,
  openai,
  openclaudeGateway,
  opencode,
  openkey,
  openrouter,
  packyapi,
  perplexity,
  poe,
  pollinations,
  portkey,
  ppio,
  qianfan,
  replicate,
  requesty,
  routstr,
  sambanova,
  seermart,
  sensenova,
  siliconflow,
  stability,
  stepfun,
  tgi,
  together,
  tokenfactory,
  truefoundry,
  venice,
  vercelAiGateway,
  vertex,
  vllm,
  volcengineArk,
  voyage,
  xai,
  zhipu,
];
