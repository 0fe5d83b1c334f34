import type { Provider } from '../model.ts';
import ai302 from './302ai.ts';
import nineRouter from './9router.ts';
import agUi from './ag-ui.ts';
import ai21 from './ai21.ts';
import aihubmix from './aihubmix.ts';
import aimlapi from './aimlapi.ts';
import anthropic from './anthropic.ts';
import anythingllm from './anythingllm.ts';
import assemblyai from './assemblyai.ts';
import azure from './azure.ts';
import baichuan from './baichuan.ts';
import baseten from './baseten.ts';
import bedrock from './bedrock.ts';
import bfl from './bfl.ts';
import boltDiy from './bolt-diy.ts';
import braintrust from './braintrust.ts';
import byteplus from './byteplus.ts';
import cerebras from './cerebras.ts';
import chatUi from './chat-ui.ts';
import chatbotUi from './chatbot-ui.ts';
import chatkit from './chatkit.ts';
import chutes from './chutes.ts';
import claudeCodeRouter from './claude-code-router.ts';
import cliproxyapi from './cliproxyapi.ts';
import cloudflare from './cloudflare.ts';
import cohere from './cohere.ts';
import cometapi from './cometapi.ts';
import commandcode from './commandcode.ts';
import copilotApi from './copilot-api.ts';
import dashscope from './dashscope.ts';
import databricks from './databricks.ts';
import deepgram from './deepgram.ts';
import deepinfra from './deepinfra.ts';
import deepseek from './deepseek.ts';
import dify from './dify.ts';
import dockerModelRunner from './docker-model-runner.ts';
import elevenlabs from './elevenlabs.ts';
import fal from './fal.ts';
import fastgpt from './fastgpt.ts';
import featherless from './featherless.ts';
import fireworks from './fireworks.ts';
import flowise from './flowise.ts';
import friendli from './friendli.ts';
import gemini from './gemini.ts';
import giteeAi from './gitee-ai.ts';
import githubCopilot from './github-copilot.ts';
import githubModels from './github-models.ts';
import gpt4all from './gpt4all.ts';
import gradio from './gradio.ts';
import groq from './groq.ts';
import helicone from './helicone.ts';
import heliconeAiGateway from './helicone-ai-gateway.ts';
import heygen from './heygen.ts';
import huggingface from './huggingface.ts';
import hunyuan from './hunyuan.ts';
import hyperbolic from './hyperbolic.ts';
import ideogram from './ideogram.ts';
import iflytekSpark from './iflytek-spark.ts';
import inception from './inception.ts';
import inferenceNet from './inference-net.ts';
import infiniAi from './infini-ai.ts';
import jan from './jan.ts';
import jina from './jina.ts';
import kling from './kling.ts';
import koboldcpp from './koboldcpp.ts';
import kong from './kong.ts';
import lambdaCloud from './lambda.ts';
import langgraph from './langgraph.ts';
import langserve from './langserve.ts';
import laozhang from './laozhang.ts';
import librechat from './librechat.ts';
import lingyiwanwu from './lingyiwanwu.ts';
import litellm from './litellm.ts';
import llamaCppPython from './llama-cpp-python.ts';
import llamacpp from './llamacpp.ts';
import llmgateway from './llmgateway.ts';
import lmstudio from './lmstudio.ts';
import localai from './localai.ts';
import luma from './luma.ts';
import mimo from './mimo.ts';
import minimax from './minimax.ts';
import mistral from './mistral.ts';
import mlxLm from './mlx-lm.ts';
import modelscope from './modelscope.ts';
import modelswitch from './modelswitch.ts';
import moonshot from './moonshot.ts';
import morph from './morph.ts';
import n8n from './n8n.ts';
import nanoGpt from './nano-gpt.ts';
import nebius from './nebius.ts';
import newApi from './new-api.ts';
import nextchat from './nextchat.ts';
import novita from './novita.ts';
import nvidia from './nvidia.ts';
import ollama from './ollama.ts';
import oneApi from './one-api.ts';
import oneHub from './one-hub.ts';
import openWebui from './open-webui.ts';
import openai from './openai.ts';
import openclaudeGateway from './openclaude-gateway.ts';
import opencode from './opencode.ts';
import openkey from './openkey.ts';
import openrouter from './openrouter.ts';
import packyapi from './packyapi.ts';
import parasail from './parasail.ts';
import perplexity from './perplexity.ts';
import poe from './poe.ts';
import pollinations from './pollinations.ts';
import portkey from './portkey.ts';
import ppio from './ppio.ts';
import puter from './puter.ts';
import qianfan from './qianfan.ts';
import ragflow from './ragflow.ts';
import replicate from './replicate.ts';
import requesty from './requesty.ts';
import routstr from './routstr.ts';
import runway from './runway.ts';
import sambanova from './sambanova.ts';
import sarvam from './sarvam.ts';
import scaleway from './scaleway.ts';
import seermart from './seermart.ts';
import sensenova from './sensenova.ts';
import sglang from './sglang.ts';
import siliconflow from './siliconflow.ts';
import sillytavern from './sillytavern.ts';
import snowflake from './snowflake.ts';
import sourcegraph from './sourcegraph.ts';
import stability from './stability.ts';
import stepfun from './stepfun.ts';
import sub2api from './sub2api.ts';
import synthetic from './synthetic.ts';
import tabbyapi from './tabbyapi.ts';
import textGenerationWebui from './text-generation-webui.ts';
import tgi from './tgi.ts';
import together from './together.ts';
import tokenfactory from './tokenfactory.ts';
import truefoundry from './truefoundry.ts';
import upstage from './upstage.ts';
import venice from './venice.ts';
import vercelAiGateway from './vercel-ai-gateway.ts';
import vertex from './vertex.ts';
import vllm from './vllm.ts';
import volcengineArk from './volcengine-ark.ts';
import voyage from './voyage.ts';
import watsonx from './watsonx.ts';
import writer from './writer.ts';
import xai from './xai.ts';
import xinference from './xinference.ts';
import zenmux from './zenmux.ts';
import zhipu from './zhipu.ts';

/** All providers that are known, sorted by id. A new one is a file and a line here. */
export const providers: readonly Provider[] = [
  ai302,
  nineRouter,
  agUi,
  ai21,
  aihubmix,
  aimlapi,
  anthropic,
  anythingllm,
  assemblyai,
  azure,
  baichuan,
  baseten,
  bedrock,
  bfl,
  boltDiy,
  braintrust,
  byteplus,
  cerebras,
  chatUi,
  chatbotUi,
  chatkit,
  chutes,
  claudeCodeRouter,
  cliproxyapi,
  cloudflare,
  cohere,
  cometapi,
  commandcode,
  copilotApi,
  dashscope,
  databricks,
  deepgram,
  deepinfra,
  deepseek,
  dify,
  dockerModelRunner,
  elevenlabs,
  fal,
  fastgpt,
  featherless,
  fireworks,
  flowise,
  friendli,
  gemini,
  giteeAi,
  githubCopilot,
  githubModels,
  gpt4all,
  gradio,
  groq,
  helicone,
  heliconeAiGateway,
  heygen,
  huggingface,
  hunyuan,
  hyperbolic,
  ideogram,
  iflytekSpark,
  inception,
  inferenceNet,
  infiniAi,
  jan,
  jina,
  kling,
  koboldcpp,
  kong,
  lambdaCloud,
  langgraph,
  langserve,
  laozhang,
  librechat,
  lingyiwanwu,
  litellm,
  llamaCppPython,
  llamacpp,
  llmgateway,
  lmstudio,
  localai,
  luma,
  mimo,
  minimax,
  mistral,
  mlxLm,
  modelscope,
  modelswitch,
  moonshot,
  morph,
  n8n,
  nanoGpt,
  nebius,
  newApi,
  nextchat,
  novita,
  nvidia,
  ollama,
  oneApi,
  oneHub,
  openWebui,
  openai,
  openclaudeGateway,
  opencode,
  openkey,
  openrouter,
  packyapi,
  parasail,
  perplexity,
  poe,
  pollinations,
  portkey,
  ppio,
  puter,
  qianfan,
  ragflow,
  replicate,
  requesty,
  routstr,
  runway,
  sambanova,
  sarvam,
  scaleway,
  seermart,
  sensenova,
  sglang,
  siliconflow,
  sillytavern,
  snowflake,
  sourcegraph,
  stability,
  stepfun,
  sub2api,
  synthetic,
  tabbyapi,
  textGenerationWebui,
  tgi,
  together,
  tokenfactory,
  truefoundry,
  upstage,
  venice,
  vercelAiGateway,
  vertex,
  vllm,
  volcengineArk,
  voyage,
  watsonx,
  writer,
  xai,
  xinference,
  zenmux,
  zhipu,
];
