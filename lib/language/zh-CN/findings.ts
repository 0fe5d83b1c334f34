import type { Messages } from '../messages.ts';
import { grouped } from './grouped.ts';

export const findings: Messages['findings'] = {
  label: '页面的行为',
  bar: (count) => grouped(count, '项发现'),
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
