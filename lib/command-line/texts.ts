/** What the reports of the command say themselves, in one language; the rest is the classifier's. */
export interface CommandTexts {
  readonly found: (failed: number, records: number) => string;
  readonly noneFound: (records: number) => string;
  readonly notLlm: (count: number) => string;
  readonly count: string;
  readonly provider: string;
  readonly status: string;
  readonly cause: string;
  readonly fix: string;
  readonly retry: string;
  readonly first: string;
  readonly models: string;
  readonly behind: (gateway: string, provider: string) => string;
}

const en: CommandTexts = {
  found: (failed, records) => `${failed} failed of ${records} ${records === 1 ? 'call' : 'calls'}`,
  noneFound: (records) => `No failed call among ${records}`,
  notLlm: (count) => `${count} not recognized as calls to an LLM API`,
  count: 'Count',
  provider: 'Provider',
  status: 'Status',
  cause: 'Cause',
  fix: 'Fix',
  retry: 'Retry',
  first: 'First',
  models: 'Models',
  behind: (gateway, provider) => `${provider} via ${gateway}`,
};

const zhCN: CommandTexts = {
  found: (failed, records) => `${records} 次调用中有 ${failed} 次失败`,
  noneFound: (records) => `${records} 次调用均未失败`,
  notLlm: (count) => `${count} 条未识别为 LLM API 调用`,
  count: '次数',
  provider: '服务商',
  status: '状态码',
  cause: '原因',
  fix: '解决办法',
  retry: '重试',
  first: '首次出现',
  models: '模型',
  behind: (gateway, provider) => `${provider}（经由 ${gateway}）`,
};

/** The texts of a language; English for one that there is not. */
export function commandTexts(language: string): CommandTexts {
  return language === 'zh-CN' ? zhCN : en;
}
