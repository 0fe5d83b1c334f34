/** Placeholders whose values are in Chinese themselves; all others hold names, numbers and codes. */
const CHINESE_VALUES = new Set(['kind', 'source', 'title', 'window']);

/** With what a fix may begin. A new verb is added here. */
const FIRST_WORDS =
  `补上 部署 查看 查询 查清 查找 查阅 充值 重启 重试 重新 传入 创建 打开 登录 等到 等待 调用 对照 发起 发送 返回 放行
  分段 复制 改为 改写 改用 改由 改正 告知 更换 更新 勾选 购买 关闭 核对 合并 换用 回传 获取 给每 加载 检查 减少 减小 降低 交替 开启 开通 拉开
  拉取 联系 排队 拆分 启动 启用 迁移 切换 去掉 去除 确认 删除 设置 升级 申请 使用 当作 授予 缩短 缩小 提高 提供 提交 提升 提示 添加 填写
  停止 统一 完成 限制 运行 加上 校准 修改 选择 要求 移走 阅读 允许 展示 暂时 支付 转换`.split(/\s+/u);

/** What is wrong with a Chinese text that stands for an English one, as a list of complaints. */
export function chineseFaults(english: string, chinese: string, isFix: boolean): readonly string[] {
  const faults = WORDLESS.test(english) ? [] : [...typographicFaults(chinese)];
  if (placeholders(english) !== placeholders(chinese)) faults.push('other placeholders than the English text');
  if (english.endsWith('.') !== chinese.endsWith('。')) faults.push('ends in another way than the English text');
  if (isFix && !FIRST_WORDS.some((verb) => chinese.startsWith(verb))) faults.push('a fix that begins with no verb');
  return faults;
}

/** Placeholders and signs alone, such as “{name}”. */
const WORDLESS = /^(?:\{[A-Za-z]+\}|\P{Letter})*$/u;

/** Rules of writing that every Chinese text keeps, wherever it stands. */
export function typographicFaults(chinese: string): readonly string[] {
  const text = chinese.replaceAll(/\{(?<name>[A-Za-z]+)\}/gu, (_, name: string) =>
    CHINESE_VALUES.has(name) ? '值' : 'x',
  );
  return TYPOGRAPHY.filter(([, pattern]) => pattern.test(text)).map(([fault]) => fault);
}

const TYPOGRAPHY: readonly (readonly [fault: string, pattern: RegExp])[] = [
  ['no Chinese word', /^\P{Script=Han}*$/u],
  [
    'half-width punctuation beside Chinese',
    /[\p{Script=Han}”）][!(),:;?]|[\p{Script=Han}”）]\.(?:$|\p{Script=Han})|[!(),:;?]\p{Script=Han}/u,
  ],
  ['no space between Chinese and other letters or digits', /\p{Script=Han}[\dA-Za-z]|[\dA-Za-z]\p{Script=Han}/u],
  ['a space beside full-width punctuation', /[，。：；！？（）、”] | [，。：；！？（）、“]/u],
  ['a space between Chinese characters', /\p{Script=Han} +\p{Script=Han}/u],
  ['white space at an end, or two spaces', /^\s|\s$| {2}/u],
  ['a straight or an English quotation mark', /["'‘’]/u],
  ['an English sentence', /\b[a-z]+(?: [a-z]+){3}\b/u],
  ['two stops', /[，。：；、]{2}/u],
];

function placeholders(text: string): string {
  return [...text.matchAll(/\{[A-Za-z]+\}/gu)]
    .map(([found]) => found)
    .sort()
    .join();
}
