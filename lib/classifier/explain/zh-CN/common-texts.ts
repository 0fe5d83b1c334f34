export const commonTexts = {
  'No: the same request will fail again until something is changed.': '不要：在改动之前，同样的请求还会失败。',
  'No: the provider says so (“x-should-retry: false”).': '不要：服务商已明确说明（“x-should-retry: false”）。',
  'Yes, after a short wait that doubles each time.': '可以：稍等片刻再试，每次等待时间加倍。',
  'Yes, after {wait} ({source}).': '可以：等待 {wait} 后再试（{source}）。',
  '“{name}” header': '“{name}”响应头',
  '“{name}” in the body': '响应体中的“{name}”',
  'the provider’s message': '服务商返回的消息',
  'The provider answered {status}: {title}.': '服务商返回了 {status}：{title}。',
  'The request carried no key at all.': '请求中没有携带任何密钥。',
  'The “{source}” header is there, but holds no key.': '有“{source}”请求头，但其中没有密钥。',
  'The key is the text of a variable that was never set, such as “undefined”.':
    '密钥位置上是未设置的变量的文本，例如“undefined”。',
  'The key is a placeholder from an example.': '密钥是示例代码中的占位符。',
  'A key was sent, so it is not missing: it is not accepted.': '请求中带有密钥，因此不是缺少密钥，而是密钥不被接受。',
  'A key was sent in “{source}”, but the provider did not find it there.':
    '密钥放在“{source}”中发送，但服务商没有在那里找到它。',
  'Send the key in the header that the documentation of {provider} names.':
    '改用 {provider} 文档中指定的请求头发送密钥。',
  'The header says “Bearer” twice.': '请求头中出现了两个“Bearer”。',
  'Remove one “Bearer”: the SDK or the code adds it already.': '删除一个“Bearer”：SDK 或代码已经加过了。',
  'The key is wrapped in quotes.': '密钥外面包了引号。',
  'Remove the quotes around the key, e.g. in the .env file.': '去掉密钥两边的引号，例如 .env 文件中的引号。',
  'There is white space in or around the key.': '密钥中间或首尾有空白字符。',
  'Trim the key: a line break or blank was copied with it.': '去除密钥首尾的空白：复制时带上了换行或空格。',
  'The key is a masked one, as consoles show it.': '密钥是打码后的，即控制台里显示的样子。',
  'Copy the whole key when it is created; a masked one does not work.':
    '复制创建时显示的完整密钥；打码后的密钥不能使用。',
  'The key holds characters that no key has.': '密钥中含有密钥不会有的字符。',
  'Copy the key again, as plain text.': '重新以纯文本方式复制密钥。',
  'The Authorization header lacks “Bearer”.': 'Authorization 请求头缺少“Bearer”。',
  'Write “Bearer ” before the key.': '补上密钥前的“Bearer ”（注意后面的空格）。',
  'The key looks like one of {owner}, not of {provider}.': '密钥看起来属于 {owner}，而不是 {provider}。',
  'Send a {provider} key here; the one sent looks like one of {owner}.':
    '改用 {provider} 的密钥；当前发送的看起来是 {owner} 的密钥。',
  'The key is a {kind} of {provider}, which {host} does not take.':
    '密钥是 {provider} 的{kind}，{host} 不接受这种密钥。',
  'The key is a {kind} of {provider}, which this endpoint does not take.':
    '密钥是 {provider} 的{kind}，该接口不接受这种密钥。',
  'The page {page} sends a secret key itself: whoever opens it can read and use the key. Call through a server of your own.':
    '页面 {page} 直接发送了密钥：任何打开它的人都能看到并使用该密钥。请改由自己的服务器转发调用。',
  'In the request “{path}” is {value}.': '请求中“{path}”的值是 {value}。',
  'The request has no “{path}”.': '请求中没有“{path}”。',
  'Check the model id: did you mean “{nearest}”?': '检查模型 ID：是否应为“{nearest}”？',
  'Certain: a code in the response, or the browser itself, says so.': '确定：响应中的代码或浏览器本身说明了原因。',
  'Likely: read from the words of the message.': '很可能：根据消息的文字判断。',
  'A guess: nothing but the status or general words speaks for it. Read the message before you act.':
    '推测：只有状态码或笼统的文字可作依据。采取行动前请先阅读消息。',
  Documentation: '文档',
  'Error codes': '错误码',
  Limits: '限制',
  Billing: '充值与账单',
  'API keys': 'API 密钥',
  Models: '模型列表',
  'Status page': '状态页',
} as const satisfies Readonly<Record<string, string>>;
