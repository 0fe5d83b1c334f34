import type { InterfaceTexts } from '../interface-texts.ts';
import { grouped } from './grouped.ts';

export const findings: InterfaceTexts['findings'] = {
  label: '页面的行为',
  bar: (count) => grouped(count, '个模式'),
  show: '显示相关调用',
  hopelessRetry: {
    title: (retries, cause) => `重试了 ${grouped(retries, '次')}，但重试解决不了“${cause}”。`,
    fix: '仅重试稍后可能成功的失败：408、额度未用完的 429、5xx 和连接断开。',
  },
  retriedTooSoon: {
    title: (retries, waited, asked) =>
      `过早重试 ${grouped(retries, '次')}：只等了 ${waited}，而服务商要求等待 ${asked}。`,
    fix: '等够响应要求的时间，再进行下一次尝试。',
  },
  noBackoff: {
    title: (retries, longest) => `重试了 ${grouped(retries, '次')}，等待时间没有递增，最长 ${longest}。`,
    fix: '每次尝试后加倍等待并加入随机抖动，例如 1 s、2 s、4 s。',
  },
  sameFailure: {
    title: (count, cause, provider, model) =>
      `${grouped(count, '次调用')}（${model === null ? provider : `${provider} · ${model}`}）因同样的原因失败：${cause}。`,
    fix: '先解决这个原因：一处改动就能解决全部。',
  },
  littleHeadroom: {
    title: (provider, remaining, limit, counts) =>
      `${provider}：${counts === '' ? '' : `${counts} `}只剩 ${grouped(remaining)}，共 ${grouped(limit)}。`,
    fix: (reset) =>
      reset === null
        ? '在达到上限前，减少请求的数量或大小。'
        : `减少请求的数量或大小，直到限额恢复（该响应之后 ${reset}）。`,
  },
  noted: {
    title: (text, count) => (count === 1 ? text : `${text}（${grouped(count, '次调用')}）`),
    fix: '打开其中一次调用查看详情。',
  },
  trouble: {
    dismiss: '忽略这处代码的此发现',
    calls: (count) => (count === 1 ? '' : `（${grouped(count, '个请求')}）`),
    brokenArguments: {
      title: (tool) => `${tool === null ? '某个工具调用' : `工具“${tool}”`}的参数不是有效的 JSON。`,
      fix: '在 try 块中解析工具参数，并把错误作为工具结果返回；API 支持时设置 strict: true。',
      fixEarly: '提高输出 token 上限：JSON 在完整之前就结束了。',
    },
    breaksSchema: {
      title: (tool) => `工具“${tool}”的参数不符合其 schema。`,
      fix: '运行工具之前校验参数；API 支持时在工具定义中设置 strict: true。',
    },
    unknownTool: {
      title: (tool) => `模型调用了请求中没有定义的工具“${tool}”。`,
      fix: '在请求中定义该工具，或从提示词中去掉它；在此之前把错误作为工具结果返回。',
    },
    emptyAnswer: {
      title: (reasoned) => (reasoned ? '模型进行了推理，但回答为空。' : '状态正常，但回答为空。'),
      fix: '把空回答当作失败处理：检查结束原因，缩短提示词，并重试一次。',
    },
    spentOnReasoning: {
      title: (output) =>
        output === null
          ? '输出 token 全部用于推理，模型没有给出回答。'
          : `${grouped(output, '个输出 token')} 全部用于推理，模型没有给出回答。`,
      fix: (field) => `提高 ${field ?? '输出 token 上限'}，或降低推理强度。`,
    },
    contextFull: {
      title: (used, limit) => `上下文窗口即将用满：已用 ${grouped(used)}，共 ${grouped(limit)} token。`,
      fix: '总结或删除较早的消息。',
      fixOllama: '提高 options.num_ctx，或删除较早的消息：Ollama 会直接丢弃放不下的内容，不报错。',
    },
    cacheMissed: {
      title: (after) => `没有用到提示词缓存，但相似请求已写入缓存（${after}前）。`,
      fix: {
        tools: '保持 tools 的内容和顺序不变。',
        instructions: '把时间等会变化的内容移出系统指令。',
        message: (number) => `保持较早的消息不变：第 ${number} 条消息首先出现差异。`,
      },
    },
    sentTwice: {
      title: (apart) => `同一提示词在 ${apart} 内发送了两次。`,
      fix: '只发送一次：请求进行中禁用按钮，并在 effect 的清理函数中中止请求。',
    },
  },
  evidence: {
    attempt: (attempt) => `第 ${attempt} 次尝试`,
    noResponse: '无响应',
    againAfter: (time) => `${time} 后重试`,
    asked: (asked, waited) => `要求等待 ${asked}，只等了 ${waited}`,
    source: (source) => `等待要求的来源：${source}`,
    more: (count) => `另有 ${grouped(count, '次尝试')}`,
    said: (from, said) => `${from}：${said}`,
    calls: '调用',
    alike: (count, from, to) => `${grouped(count, '次')}，${from === to ? `在 ${from}` : `从 ${from} 到 ${to}`}`,
    header: (name) => `响应头 ${name}`,
    limit: (remaining, limit) => `剩余 ${grouped(remaining)}，共 ${grouped(limit)}`,
  },
};
