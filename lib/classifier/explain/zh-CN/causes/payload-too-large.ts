export const payloadTooLarge = {
  'The limit is {maxSize} pixels.': '上限为 {maxSize} 像素。',
  'Scale the image at “{field}” down to at most {maxSize} pixels.': '将“{field}”处的图片缩小到不超过 {maxSize} 像素。',
  'Scale the image down to at most {maxSize} pixels.': '将图片缩小到不超过 {maxSize} 像素。',
  'payload too large': '请求过大',
  'payload too large · body': '请求过大 · 请求体',
  'payload too large · file': '请求过大 · 文件',
  'payload too large · image': '请求过大 · 图片',
  'payload too large · audio': '请求过大 · 音频',
  'payload too large · item count': '请求过大 · 条目数',
  'payload too large · characters': '请求过大 · 字符数',
  'The request is too large': '请求过大',
  'The body has {asked}; the limit is {limit}.': '请求体为 {asked}，上限为 {limit}。',
  'The limit is {limit}.': '上限为 {limit}。',
  'The body exceeds the size limit of the server or of a proxy in front of it.':
    '请求体超过了服务器或其前面的代理的大小上限。',
  'Shrink the body from {asked} to at most {limit}: smaller images or files, or a shorter history.':
    '将请求体从 {asked} 减小到不超过 {limit}：压缩图片或文件，或缩短历史消息。',
  'Shrink the body to at most {limit}: smaller images or files, or a shorter history.':
    '将请求体减小到不超过 {limit}：压缩图片或文件，或缩短历史消息。',
  'Shrink the body: smaller images or files, or a shorter history.': '减小请求体：压缩图片或文件，或缩短历史消息。',
  'Raise the body size limit of {proxy}, e.g. client_max_body_size, or ask who runs it.':
    '提高 {proxy} 的请求体大小上限（例如 client_max_body_size），或联系其运营方。',
  'If you own {ownHost}, raise its body size limit.': '如果 {ownHost} 是你自己的，请提高其请求体大小上限。',
  'The file is too large': '文件过大',
  'The file has {asked}; the limit is {limit}.': '文件为 {asked}，上限为 {limit}。',
  'The file exceeds the provider’s size limit.': '文件超过了服务商的大小限制。',
  'Split or compress the file to at most {limit} before the upload.': '上传前将文件拆分或压缩到不超过 {limit}。',
  'Split or compress the file before the upload.': '上传前将文件拆分或压缩。',
  'The image is too large': '图片过大',
  'The image has {asked}; the limit is {limit}.': '图片为 {asked}，上限为 {limit}。',
  'The image has more bytes or pixels than the model accepts.': '图片的字节数或像素数超过了模型接受的上限。',
  'Scale the image down or compress it to at most {limitAmount}.': '将图片缩小或压缩到不超过 {limitAmount}。',
  'Scale the image at “{field}” down or compress it to at most {limitAmount}.':
    '将“{field}”处的图像缩小或压缩到最多 {limitAmount}。',
  'Scale the image down or compress it to at most {limit}.': '将图片缩小或压缩到不超过 {limit}。',
  'Scale the image down or compress it before sending.': '发送前缩小或压缩图片。',
  'The audio is too long or too large': '音频过长或过大',
  'The recording has {asked}; the limit is {limit}.': '录音为 {asked}，上限为 {limit}。',
  'The recording has more bytes or seconds than the model accepts.': '录音的字节数或时长超过了模型接受的上限。',
  'Cut the recording into parts of at most {limit}, or compress it.': '将录音切分为不超过 {limit} 的片段，或压缩。',
  'Cut the recording into parts, or compress it.': '将录音切分为多段，或压缩。',
  'Too many items': '条目过多',
  'More than {limitAmount}': '超过 {limitAmount}',
  'The request has {asked}.': '请求有 {asked} 个。',
  'The request, or the account, contains more items than allowed.': '请求或账号中的条目数超过了上限。',
  'Send at most {limitAmount} in “{field}” at once; split the rest over more requests.':
    '每次在“{field}”中最多发送 {limitAmount}；其余分多次请求发送。',
  'Send at most {limitAmount} at once; split the rest over more requests.':
    '每次最多发送 {limitAmount}；其余分多次请求发送。',
  'Send at most {limit} at once in “{field}”; split the rest over more requests.':
    '每次在“{field}”中最多发送 {limit} 个；其余分多次请求发送。',
  'Send at most {limit} at once; split the rest over more requests.': '每次最多发送 {limit} 个；其余分多次请求发送。',
  'Send fewer items in “{field}” at once, or split them over more requests.':
    '减少“{field}”中一次发送的条目，或分多次请求发送。',
  'Send fewer items at once, or delete those that are no longer needed.': '减少一次发送的条目，或删除不再需要的条目。',
  'The text has too many characters': '文本字符过多',
  'The text has {asked} characters; the limit is {limit}.': '文本有 {asked} 个字符，上限为 {limit} 个。',
  'The limit is {limit} characters.': '上限为 {limit} 个字符。',
  'This endpoint limits the number of characters, not of tokens.': '该接口限制的是字符数，而不是 token 数。',
  'Shorten “{field}” to at most {limit} characters, or split it over several requests.':
    '将“{field}”缩短到不超过 {limit} 个字符，或分多次请求发送。',
  'Shorten the text to at most {limit} characters, or split it over several requests.':
    '将文本缩短到不超过 {limit} 个字符，或分多次请求发送。',
  'Shorten “{field}”, or split it over several requests.': '缩短“{field}”，或分多次请求发送。',
  'Shorten the prompt or text, or split it over several requests.': '缩短提示词或文本，或分多次请求发送。',
  '{innerProvider}, behind {provider}, has a smaller size limit than this body.':
    '{provider} 背后的 {innerProvider} 的大小上限小于此请求体。',
  'Route the request to another provider than {innerProvider} if it must stay this large.':
    '如果请求必须这么大，请改由 {innerProvider} 以外的服务商处理。',
  'Leave out at least {excess} of “{wholeField}”: at most {limit} are allowed, {asked} were sent.':
    '从“{wholeField}”中至少去掉 {excess} 项：最多允许 {limit} 项，已发送 {asked} 项。',
  'Send at most {limit} in “{wholeField}”: leave out those that this request does not need.':
    '“{wholeField}”中最多发送 {limit} 项：去掉此请求不需要的项。',
  'The body exceeds the size limit of {vendor} or of a proxy in front of it.':
    '请求体超过了 {vendor} 或其前面的代理的大小上限。',
} as const satisfies Readonly<Record<string, string>>;
