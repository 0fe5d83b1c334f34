export const protocols = {
  'The conversation ends with the wrong role': '对话以错误的角色结尾',
  'The last message is not from the user; some gateways turn a “system” message in the list into one of the assistant.':
    '最后一条消息不是用户消息；有些网关会把列表中的“system”消息转成 assistant 消息。',
  'End the list with a user message, and put system instructions where this API wants them: first, or in “system”.':
    '让消息列表以用户消息结尾，并把系统指令放在此 API 要求的位置：最前面，或“system”字段。',
  'The package “{value}” is missing on the server': '服务器上缺少包“{value}”',
  'A package is missing on the server': '服务器上缺少某个包',
  'The code of the server at {host} imports a package that is not installed where it runs.':
    '{host} 的服务器代码导入了一个没有安装在其运行环境中的包。',
  'Install “{value}” for the server at {host}, list it among the dependencies, and build or deploy it again.':
    '为 {host} 的服务器安装“{value}”，将其列入依赖，然后重新构建或部署。',
  'Install the missing package for the server at {host}, list it among the dependencies, and build or deploy it again.':
    '为 {host} 的服务器安装缺少的包，将其列入依赖，然后重新构建或部署。',
  'The model answers in another form': '模型以其他形式回答',
  '“{model}” answers in {allowed} only.': '“{model}”只能以 {allowed} 回答。',
  'The model answers in other forms than the one that was asked for.': '模型的回答形式与请求的不同。',
  'Set “generationConfig.responseModalities” to {allowed}, or choose a model that answers in text.':
    '将“generationConfig.responseModalities”设为 {allowed}，或选择以文本回答的模型。',
  'Set “generationConfig.responseModalities” to what the model can answer in, or choose a model that answers in text.':
    '将“generationConfig.responseModalities”设为模型支持的形式，或选择以文本回答的模型。',
  'This endpoint takes text only': '此端点只接受文本',
  'A part of the message is of another type than “text”.': '消息中有一部分的类型不是“text”。',
  'Remove the images and files from the message, or send them to an endpoint and a model that take them, such as chat completions.':
    '从消息中移除图片和文件，或改用接受它们的端点和模型，例如 chat completions。',
  'The batch queue is full': '批处理队列已满',
  'All batches in progress together may have {limit} tokens enqueued.':
    '所有进行中的批处理合计最多可排队 {limit} token。',
  'The batches in progress use up what may be enqueued.': '进行中的批处理已占满可排队的量。',
  'Wait until batches in progress are completed, or cancel some; split the input file so that all enqueued stay below {limit} tokens.':
    '等待进行中的批处理完成，或取消其中一些；拆分输入文件，使排队总量低于 {limit} token。',
  'Wait until batches in progress are completed, or cancel some; then create the batch again, in smaller parts.':
    '等待进行中的批处理完成，或取消其中一些；然后拆成更小的部分重新创建。',
  'A parameter of a tool has no type': '工具的某个参数没有类型',
  'Give each property in the “parameters” schema of each tool a “type” (or “anyOf”), such as "type": "string".':
    '为每个工具“parameters”模式中的每个属性设置“type”（或“anyOf”），例如“string”。',
  'The width or height of the image or video is not allowed': '图片或视频的宽高不符合要求',
  'It must have at least {minSize} pixels.': '至少须为 {minSize} 像素。',
  'It may have at most {maxSize} pixels.': '最多为 {maxSize} 像素。',
  'Its width, height, or aspect ratio is not one that the model takes.': '其宽度、高度或宽高比不是模型所接受的。',
  'Scale the image or video up to at least {minSize} pixels.': '将图片或视频放大到至少 {minSize} 像素。',
  'Scale the image or video down to at most {maxSize} pixels.': '将图片或视频缩小到不超过 {maxSize} 像素。',
  'Scale the image or video before sending it: the {provider} docs name the width and height that the model takes.':
    '发送前调整图片或视频的尺寸：{provider} 文档列有模型接受的宽度和高度。',
  'Something that was started before still runs': '之前启动的任务仍在运行',
  'Wait until what the response names has finished, or cancel it; then send this request again.':
    '等待响应中提到的任务结束，或将其取消，然后重新发送此请求。',
  'A name or ID is used twice': '名称或 ID 重复',
  'Give each one a name or ID of its own, also those of earlier messages: “report-1” and “report-2” instead of “report” twice.':
    '为每一项（包括之前消息中的）使用不同的名称或 ID：例如“report-1”和“report-2”，而不是两次“report”。',
  'The daily limit of {limitAmount} is reached': '已达到每天 {limitAmount}的上限',
  'A list of parts was sent as “{field}”, and this server, or this version of it, reads a string there.':
    '发送的“{field}”是分段列表，而此服务器或此版本在那里读取的是字符串。',
  'The key is not set: “{key}” was sent': '密钥没有设置：发送的是“{key}”',
  'The key is not set': '密钥没有设置',
  'What the server at {ownServer} sends as its key reads “{key}”: the variable that should hold it is not set there.':
    '{ownServer} 的服务器作为密钥发送的是“{key}”：那里没有设置存放密钥的变量。',
  'What was sent as the key reads “{key}”: the variable that should hold it was not set.':
    '作为密钥发送的是“{key}”：存放密钥的变量没有设置。',
  'Set the key’s environment variable, usually “{usualVariable}”, where the server at {ownServer} runs, then restart or redeploy it.':
    '在运行 {ownServer} 服务器的环境中设置存放密钥的环境变量（通常为“{usualVariable}”），然后重启或重新部署。',
  'Set the key’s environment variable where the server at {ownServer} runs, then restart or redeploy it.':
    '在运行 {ownServer} 服务器的环境中设置存放密钥的环境变量，然后重启或重新部署。',
  'Set the key’s environment variable, usually “{usualVariable}”, where the app is built or started, then restart or rebuild it.':
    '在构建或启动应用的环境中设置存放密钥的环境变量（通常为“{usualVariable}”），然后重启或重新构建。',
  'Set the key’s environment variable where the app is built or started, then restart or rebuild it.':
    '在构建或启动应用的环境中设置存放密钥的环境变量，然后重启或重新构建。',
  'Check that the .env file or the host’s settings of {ownServer} are read before its first call.':
    '检查 {ownServer} 在首次调用之前是否读取了 .env 文件或托管平台的设置。',
  'Check that the “.env” with the variable is read where the app is built or started.':
    '检查在构建或启动应用的地方是否读取了含有该变量的“.env”。',
  'The package of “{value}” does not match the AI SDK': '“{value}”的包与 AI SDK 不匹配',
  'A provider’s package does not match the AI SDK': '某个服务商的包与 AI SDK 不匹配',
  'The package behind “{value}” was made for another major version of “ai” than the one installed at {host}.':
    '“{value}”背后的包所适配的“ai”主版本与 {host} 上安装的不同。',
  'The provider’s package was made for another major version of “ai” than the one installed at {host}.':
    '服务商的包所适配的“ai”主版本与 {host} 上安装的不同。',
  'Update the provider’s package to the version for the installed “ai”, or use @ai-sdk/openai-compatible in its place.':
    '将服务商的包更新到适配已安装“ai”的版本，或改用 @ai-sdk/openai-compatible。',
  'Install the major version of “ai” that the package was made for if it has no newer version.':
    '若该包没有更新的版本，请安装它所适配的“ai”主版本。',
  'The daily limit of messages is reached': '已达到每日消息上限',
  'The app at {appServer} counts the messages of each of its users per day; it refused this itself, no provider did.':
    '{appServer} 的应用按天统计每个用户的消息数；这是它自己拒绝的，而不是任何服务商。',
  'The messages of this day are used up.': '今天的消息次数已用完。',
  'Sign in instead of staying a guest, wait until the day is over, or raise the daily limit in the code of {appServer}.':
    '登录而不是以访客身份使用，等到次日，或在 {appServer} 的代码中提高每日上限。',
  'Wait until the daily limit resets, or use a plan with a higher one until then.':
    '等到每日上限重置，或在此之前使用上限更高的套餐。',
  '“{model}” needs the tier “{neededPlan}”': '“{model}”需要等级“{neededPlan}”',
  '“{model}” needs a higher tier': '“{model}”需要更高的等级',
  'The model needs a higher tier': '该模型需要更高的等级',
  'The call counts as tier “{plan}”, and the model needs “{neededPlan}”.':
    '此次调用属于等级“{plan}”，而该模型需要“{neededPlan}”。',
  'The call counts as tier “{plan}”, which does not include this model.': '此次调用属于等级“{plan}”，不包含该模型。',
  'The account’s tier does not include this model.': '账号的等级不包含该模型。',
  'Send the key of an account with the tier “{neededPlan}” as “{keyHeader}”; a call without a key has the lowest tier.':
    '以“{keyHeader}”发送等级为“{neededPlan}”的账号的密钥；不带密钥的调用属于最低等级。',
  'Send the key of an account with the tier “{neededPlan}”; a call without a key has the lowest tier.':
    '发送等级为“{neededPlan}”的账号的密钥；不带密钥的调用属于最低等级。',
  'Send the key of an account with a higher tier; a call without a key has the lowest.':
    '发送等级更高的账号的密钥；不带密钥的调用属于最低等级。',
  '“{field}” leaves no provider for this model': '“{field}”使该模型没有可用的服务商',
  '“{field}” in the request names only “{value}”, and none of these serves the model.':
    '请求中的“{field}”只列出“{value}”，而其中没有一个提供该模型。',
  'Remove “{field}”, or name a provider that serves the model: {allowed}.':
    '去掉“{field}”，或列出提供该模型的服务商：{allowed}。',
  'Remove “{field}”, or name a provider that serves the model.': '去掉“{field}”，或列出提供该模型的服务商。',
  'Remove the routing preference, or name a provider that serves the model.':
    '去掉路由偏好，或列出提供该模型的服务商。',
  'Choose a model that “{value}” serves if the request must go there.': '若请求必须发往“{value}”，请选择它提供的模型。',
  'The routing preferences leave no provider for this model': '路由偏好使该模型没有可用的服务商',
  '“provider” in the request allows or ignores providers, and none that serves the model is left.':
    '请求中的“provider”允许或忽略了某些服务商，提供该模型的一个也没有剩下。',
  'Remove “only”, “ignore”, or “order” from “provider” in the request, or name a provider that serves the model.':
    '从请求的“provider”中去掉“only”“ignore”或“order”，或列出提供该模型的服务商。',
  'Check the allowed and ignored providers in the account’s settings, too.': '也请检查账号设置中允许和忽略的服务商。',
  'No allowed provider serves this model': '没有被允许的服务商提供该模型',
  'The account’s settings, or “provider” in the request, allow or ignore providers, and none that is left serves it.':
    '账号设置或请求中的“provider”允许或忽略了某些服务商，剩下的都不提供该模型。',
  'Allow more providers in the account’s settings, and remove “only”, “ignore”, and “order” from “provider” in the request.':
    '在账号设置中允许更多服务商，并从请求的“provider”中去掉“only”“ignore”和“order”。',
  'The server ran out of memory, or its GPU failed': '服务器内存不足，或其 GPU 出错',
  'What runs at {host} has too little memory for this request beside all else that it does, or its GPU failed.':
    '{host} 上运行的软件在承担其他任务的同时，内存不足以处理此请求，或其 GPU 出错。',
  'A list of parts was sent as “content”, and this server, or this version of it, reads a string there.':
    '发送的“content”是分段列表，而此服务器或此版本在那里读取的是字符串。',
  'Send “content” as one string of plain text, or update the server at {localHost}: newer versions often take parts.':
    '将“content”作为一个纯文本字符串发送，或更新 {localHost} 的服务器：较新的版本通常接受分段。',
  'Send “content” as one string of plain text: join the text parts, and leave out images.':
    '将“content”作为一个纯文本字符串发送：合并各文本段，并去掉图像。',
  'Hugging Face has no public repository “{value}”': 'Hugging Face 上没有公开仓库“{value}”',
  'Hugging Face has no public repository “{model}”': 'Hugging Face 上没有公开仓库“{model}”',
  'Hugging Face has no such public repository': 'Hugging Face 上没有这个公开仓库',
  'The server at {host} loads the model from there; “{value}” is misspelled, the name of a file, private, or gated.':
    '{host} 的服务器从那里加载模型；“{value}”拼写有误、是文件名、是私有仓库或需要申请访问。',
  'The server at {host} loads the model from there; the name is misspelled, that of a file, private, or gated.':
    '{host} 的服务器从那里加载模型；名称拼写有误、是文件名、是私有仓库或需要申请访问。',
  'Name the model as “owner/repository” in the server’s settings; a .gguf file needs a llama.cpp backend, not MLX or Transformers.':
    '在服务器设置中把模型写成“所有者/仓库”；.gguf 文件需要 llama.cpp 后端，而不是 MLX 或 Transformers。',
  'Set HF_TOKEN where the server at {host} runs only if the repository is private or gated.':
    '仅当仓库是私有或需要申请访问时，才在运行 {host} 服务器的环境中设置 HF_TOKEN。',
  'The server may not load a gated model': '服务器无权加载需申请访问的模型',
  'The server at {host} loads the model from Hugging Face, where it is open to approved accounts only.':
    '{host} 的服务器从 Hugging Face 加载该模型，而该模型只对获批的账号开放。',
  'Accept the model’s terms on its Hugging Face page, set HF_TOKEN of that account where the server runs, and restart it.':
    '在模型的 Hugging Face 页面接受其条款，在服务器运行环境中设置该账号的 HF_TOKEN，然后重启。',
  'The chat template of “{model}” failed': '“{model}”的聊天模板出错',
  'The template calls something that this version of the server does not know; the messages are rarely at fault.':
    '模板调用了此版本服务器不认识的内容；问题很少出在消息上。',
  'Update the software that serves the model, or load another build of the model whose template was repaired.':
    '更新运行模型的软件，或加载模板已修复的另一个模型版本。',
  'Replace the template where the server allows it (llama.cpp: --chat-template-file), and send text as “content” in each message.':
    '若服务器允许，请替换模板（llama.cpp：--chat-template-file），并在每条消息的“content”中发送文本。',
  'The server’s engine does not know the architecture “{value}”': '服务器的引擎不认识架构“{value}”',
  'The server’s engine does not know this model': '服务器的引擎不认识此模型',
  'The model is of a newer or rarer kind than the engine at {host} can load.':
    '该模型的类型太新或太少见，{host} 上的引擎无法加载。',
  'Update the software that serves “{model}”, and its engine, or choose another model.':
    '更新运行“{model}”的软件及其引擎，或改用其他模型。',
  'Update the software that serves the model, and its engine, or choose another model.':
    '更新运行模型的软件及其引擎，或改用其他模型。',
  'Tool calls of “{model}” are not enabled on the server': '服务器未为“{model}”启用工具调用',
  'The server that runs the model was started without --tool-call-parser; the model itself may well call tools.':
    '运行模型的服务器启动时没有设置 --tool-call-parser；模型本身很可能支持工具调用。',
  'Remove “tools” and “tool_choice”, or start the server that runs “{model}” with the --tool-call-parser that fits it.':
    '去掉“tools”和“tool_choice”，或以适合“{model}”的 --tool-call-parser 启动运行它的服务器。',
  'Remove “tools” and “tool_choice”, or start the server with the --tool-call-parser that fits the model.':
    '去掉“tools”和“tool_choice”，或以适合该模型的 --tool-call-parser 启动服务器。',
  'Choose a model that can call tools if the server is not yours to start.':
    '若服务器不由你启动，请改用能调用工具的模型。',
  'Send text only, or load a model with {modality} support (llama.cpp: a recent build, started with the --mmproj file).':
    '只发送文本，或加载支持{modality}的模型（llama.cpp：较新的版本，并以 --mmproj 文件启动）。',
  'The server takes “content” only as a string': '服务器只接受字符串形式的“content”',
  '“content” was sent as a list of parts, and the code of the server at {host} handles it as text: “{message}”':
    '发送的“content”是分段列表，而 {host} 的服务器代码把它当作文本处理：“{message}”',
  '“content” was sent as a list of parts, and the code of the server at {host} handles it as text.':
    '发送的“content”是分段列表，而 {host} 的服务器代码把它当作文本处理。',
  'Send “content” as one string of plain text; images need a model and chat format that read them.':
    '将“content”作为一个纯文本字符串发送；图像需要能读取图像的模型和聊天格式。',
  'Start llama-cpp-python with --chat_format llava-1-5 and --clip_model_path if it runs there and images are meant.':
    '若那里运行的是 llama-cpp-python 且确实要用图像，请以 --chat_format llava-1-5 和 --clip_model_path 启动。',
  'The server loads the model when it is asked for, and this failed: “{message}”':
    '服务器在收到请求时加载模型，而这次加载失败：“{message}”',
  'The server loads the model when it is asked for, and this failed.': '服务器在收到请求时加载模型，而这次加载失败。',
  'Read the log of the server at {ownHost}: memory is short, a file is missing or damaged, or the backend does not fit.':
    '查看 {ownHost} 的服务器日志：内存不足、文件缺失或损坏，或后端不适用。',
  'Choose another model: {account} could not load this one, and a retry rarely changes that.':
    '改用其他模型：{account} 无法加载此模型，重试通常无济于事。',
  'Choose a smaller model or quantization, or update the software of the server at {ownHost} and its backends.':
    '改用更小的模型或量化版本，或更新 {ownHost} 的服务器软件及其后端。',
  'Retry with a shorter prompt, fewer or smaller images, and fewer requests at once.':
    '缩短提示词、减少或缩小图像、减少并发请求后重试。',
  'Restart the server at {ownHost} with a smaller model, quantization, or context if it recurs; its log has the cause.':
    '若再次发生，请以更小的模型、量化版本或上下文重启 {ownHost} 的服务器；其日志有具体原因。',
  'The server’s own code failed': '服务器自身的代码出错',
  'An exception in the code of {account}: “{message}”. The same request may meet it again.':
    '{account} 的代码抛出异常：“{message}”。相同的请求可能会再次触发。',
  'An exception in the code of {account}. The same request may meet it again.':
    '{account} 的代码抛出异常。相同的请求可能会再次触发。',
  'Read the traceback in the log of the server at {ownHost}, and correct or update what runs there.':
    '查看 {ownHost} 的服务器日志中的堆栈，并修正或更新那里运行的代码。',
  'Cut the request down to what it cannot do without, and add the other fields back one by one to find what fails.':
    '将请求精简到必需的字段，再逐个加回其他字段，找出出错的那个。',
  'Compare the request with what the server at {ownHost} expects: a missing field or one of another type often ends so.':
    '对照 {ownHost} 的服务器所要求的内容检查请求：缺少字段或类型不符常会如此。',
  'The inputs of the batch are too long together': '这一批输入的总长度过长',
  'Thinking mode does not allow this “tool_choice”': '思考模式不允许此“tool_choice”',
  'With thinking on, the model decides for itself whether to call a tool.': '开启思考时，由模型自行决定是否调用工具。',
  'Set “tool_choice” to “auto”, or turn thinking off (“enable_thinking” or “thinking”).':
    '将“tool_choice”设为“auto”，或关闭思考（“enable_thinking”或“thinking”）。',
  'Model Armor blocked the prompt': 'Model Armor 拦截了提示词',
  'A Model Armor template of the Google Cloud project screens prompts, and one of its filters matched.':
    'Google Cloud 项目的 Model Armor 模板会检查提示词，其中一个过滤器命中。',
  'A Model Armor template of the Google Cloud project screens prompts; this filter matched: {flagged}.':
    'Google Cloud 项目的 Model Armor 模板会检查提示词，命中的过滤器：{flagged}。',
  'Reword the prompt, or loosen the filter in the Model Armor template: it may flag at a lower confidence than needed.':
    '改写提示词，或在 Model Armor 模板中放宽该过滤器：其置信度阈值可能过低。',
  'The limit counts all inputs of a batch together.': '该上限按一批中的所有输入合计。',
  'Split the inputs over several requests with fewer tokens each.': '将输入拆分到多个请求中，每个请求的 token 更少。',
  'The server received an empty model name': '服务器收到的模型名称为空',
  '“model” is missing or empty in what reached {host}; a body cut off or sent as another type has the same effect.':
    '到达 {host} 的请求中没有“model”，或其值为空；请求体被截断或类型不对时也会如此。',
  'Check why “{model}” did not arrive: send JSON with “Content-Type: application/json” and the right content length.':
    '检查“{model}”为何没有送达：以“Content-Type: application/json”发送 JSON，并确保内容长度正确。',
  'Send “model” in the JSON body, with “Content-Type: application/json” and the right content length.':
    '在 JSON 请求体中发送“model”，带上“Content-Type: application/json”，并确保内容长度正确。',
  'A tool does not work with this reasoning effort': '工具不能与该推理强度同时使用',
  'With “{value}” as the reasoning effort the model does not call such tools.':
    '推理强度为“{value}”时，模型不调用这类工具。',
  'Raise the reasoning effort above “{value}”, or remove the tool “{tool}”.':
    '将推理强度提高到“{value}”以上，或移除工具“{tool}”。',
  'Raise the reasoning effort above “{value}”, or remove the tool.': '将推理强度提高到“{value}”以上，或移除该工具。',
  'A message has no content': '有消息没有内容',
  'One of the messages is empty, often an assistant message left of a stream that broke off.':
    '有一条消息为空，常见的是流中断后留下的 assistant 消息。',
  'Give the message at “{field}” some content, or leave it out.': '为“{field}”处的消息补上内容，或去掉这条消息。',
  'Find the message whose content is empty: leave it out, or give it text.': '找出内容为空的消息：去掉它，或补上文本。',
  'The schema has keywords that are not supported': 'schema 中有不受支持的关键字',
  'Only a part of JSON Schema is supported here.': '此处只支持 JSON Schema 的一部分。',
  'Remove {unknown} from the schema at “{field}”, or turn “strict” off.':
    '从“{field}”处的 schema 中去掉 {unknown}，或关闭“strict”。',
  'Remove {unknown} from the schemas of tools and response format, or turn “strict” off.':
    '从工具和响应格式的 schema 中去掉 {unknown}，或关闭“strict”。',
  'Remove rarer keywords from the schema one by one, e.g. “patternProperties”, “uniqueItems”, or “format”, to find the rejected one.':
    '从 schema 中逐个去掉较少见的关键字（例如“patternProperties”“uniqueItems”“format”），找出被拒绝的那个。',
  'The schema leaves an object open': 'schema 中有对象未封闭',
  'Strict mode demands “additionalProperties”: false in every object of the schema.':
    '严格模式要求 schema 中的每个对象都将“additionalProperties”设为 false。',
  'Set “additionalProperties” to false in every object of the schema, or turn “strict” off.':
    '在 schema 的每个对象中将“additionalProperties”设为 false，或关闭“strict”。',
  'The server cannot build a grammar from the schema': '服务器无法由 schema 生成语法',
  'The schemas of the tools or of the response format become a grammar, and this one is too large or unknown.':
    '工具或响应格式的 schema 会转换为语法，而这一个过大，或含有不支持的写法。',
  'Reduce the schemas: smaller “maxLength” and “maxItems”, no “pattern”, fewer tools at once.':
    '简化 schema：减小“maxLength”和“maxItems”，去掉“pattern”，减少一次发送的工具。',
  'Read the server log of {host}: it names the rule of the grammar that failed.':
    '查看 {host} 的服务器日志：其中写明出错的语法规则。',
  'The number of messages must be odd': '消息数量必须是奇数',
  'The model takes user and assistant messages in turn, the first and the last from the user.':
    '该模型要求 user 与 assistant 消息交替出现，首尾都必须是 user。',
  'Send user and assistant messages in turn, beginning and ending with “user”.':
    '让 user 与 assistant 消息交替出现，并以“user”开头和结尾。',
  'Move a system message into its own field, such as “system”, or into the first user message.':
    '将 system 消息移到单独的字段（如“system”），或并入第一条 user 消息。',
  'The server behind it refused without a reason': '后面的服务器拒绝了请求，但没有说明原因',
  'The OpenAI SDK on the server says “no body” where the response of the API held no JSON error.':
    'API 的响应中没有 JSON 格式的错误时，服务器上的 OpenAI SDK 会报告“no body”。',
  'Read the log of the model server or API that {host} calls: it has the reason.':
    '查看 {host} 所调用的模型服务器或 API 的日志：其中有具体原因。',
  'Cut the request down: fewer tools and parameters, a short message; then add them back one by one.':
    '精简请求：减少工具和参数，缩短消息，然后逐个加回。',
  'A server written in Go expects another type of JSON value at “{field}”.':
    '用 Go 编写的服务器要求“{field}”是另一种类型的 JSON 值。',
  'Send “{field}” as the simplest type that the docs name: text as one string, not as a list of parts.':
    '以文档所列的最简单的类型发送“{field}”：文本用单个字符串，而不是内容块的列表。',
  'A function output has no call before it': '函数输出之前没有对应的调用',
  'The input contains a “function_call_output” item, but not the “function_call” item with its “call_id”.':
    'input 中有“function_call_output”项，却没有“call_id”相同的“function_call”项。',
  'Send the “function_call” item before its output, or use “previous_response_id”.':
    '在输出之前发送“function_call”项，或使用“previous_response_id”。',
  'The recording is too short': '录音太短',
  'The recording often stops before the microphone began, or only its header was sent.':
    '常见原因是麦克风尚未开始录音就已停止，或只发送了文件头。',
  'Check the length of the recording before it is sent.': '发送前检查录音的长度。',
  'The stream ended without a single event': '流结束时没有任何事件',
  'The server answered 200, and the stream has no event: it failed after it had sent the headers.':
    '服务器返回了 200，但流中没有事件：它在发送响应头之后失败了。',
  'UI messages were given to the model': '传给模型的是 UI 消息',
  '“useChat” sends UI messages; “streamText” and “generateText” accept model messages.':
    '“useChat”发送的是 UI 消息，而“streamText”和“generateText”只接受模型消息。',
  'Call “await convertToModelMessages(messages)” on the server before “streamText”.':
    '在服务器上调用“streamText”之前，先调用“await convertToModelMessages(messages)”。',
  'A function call has no output in the input': 'input 中有函数调用没有对应的输出',
  'With each call of an earlier response, the next request must send its output too.':
    '对之前响应中的每个调用，下一次请求都必须同时发送其输出。',
  'Add an item with “type”: “function_call_output” and “call_id”: {toolCall} behind the call.':
    '在该调用之后添加一项：“type”为“function_call_output”，“call_id”为 {toolCall}。',
  'Add an item with “type”: “function_call_output” and the “call_id” of the call behind it.':
    '在该调用之后添加一项：“type”为“function_call_output”，并带上该调用的“call_id”。',
  'A part of the path stands twice': '路径中有一段重复',
  '{path} repeats a part: the base URL holds it already, and the SDK appends it again.':
    '{path} 中有一段重复：base URL 已包含它，SDK 又追加了一次。',
  'The server refused the parameters of the call': '服务器拒绝了调用的参数',
  'JSON-RPC code -32602: an unknown tool, or arguments that do not fit its schema.':
    'JSON-RPC 代码 -32602：工具未知，或参数不符合其 schema。',
  'Compare the name and the arguments of the call with what “tools/list” returns.':
    '将调用的名称和参数与“tools/list”返回的内容核对。',
  'Grant the role aws-marketplace:Subscribe and ViewSubscriptions once, then enable the model in the Bedrock console.':
    '为该角色授予一次 aws-marketplace:Subscribe 和 ViewSubscriptions 权限，然后在 Bedrock 控制台开通模型。',
  'The use case form for this model is missing': '缺少此模型的使用案例表单',
  'Submit the use case form for “{model}” in the Bedrock console, then wait 15 minutes.':
    '在 Bedrock 控制台提交“{model}”的使用案例表单，然后等待 15 分钟。',
  'Submit the use case form in the Bedrock console, then wait 15 minutes.':
    '在 Bedrock 控制台提交使用案例表单，然后等待 15 分钟。',
  'Request access to “{model}” in the Bedrock console, in the region {region}.':
    '在 Bedrock 控制台的 {region} 区域申请“{model}”的访问权限。',
  'Request access to the model in the Bedrock console, in the same region.':
    '在 Bedrock 控制台的同一区域申请该模型的访问权限。',
  'The account itself may not call Bedrock: new accounts and some regions are restricted.':
    '账号本身不能调用 Bedrock：新账号和某些区域会受限。',
  'Open an AWS support case about access to Bedrock; the request itself is fine.':
    '向 AWS 提交支持工单，询问 Bedrock 的访问权限；请求本身没有问题。',
  'The secret key is wrong, or a proxy changed the path, a header, or the body after signing.':
    '秘密访问密钥有误，或代理在签名之后修改了路径、请求头或请求体。',
  'Compare secret key, region, and path with what was signed; encode “:” in the model ID exactly once.':
    '核对秘密访问密钥、区域和路径与签名时是否一致；模型 ID 中的“:”只编码一次。',
  'Send the exact model ID for {region} instead of “{model}”: many need a prefix such as “us.” or “global.”.':
    '将“{model}”换成 {region} 区域中准确的模型 ID：许多 ID 需要“us.”或“global.”之类的前缀。',
  'Send the exact model ID for the region: many need a prefix such as “us.” or “global.”.':
    '发送该区域中准确的模型 ID：许多 ID 需要“us.”或“global.”之类的前缀。',
  'The model is served through inference profiles only': '该模型只能通过推理配置文件调用',
  'This model has no on-demand endpoint of its own in the region.': '该模型在此区域没有自己的按需端点。',
  'Use an inference profile: put “us.”, “eu.”, “apac.” or “global.” before “{model}”.':
    '使用推理配置文件：在“{model}”前加上“us.”、“eu.”、“apac.”或“global.”。',
  'Use an inference profile: the same model ID with “us.”, “eu.”, “apac.” or “global.” before it.':
    '使用推理配置文件：在原模型 ID 前加上“us.”、“eu.”、“apac.”或“global.”。',
  'This endpoint accepts only OAuth access tokens, and an API key was sent.':
    '该接口只接受 OAuth 访问令牌，而发送的是 API 密钥。',
  'The bearer token is not an OAuth access token; often it is an API key.':
    'Bearer 令牌不是 OAuth 访问令牌；通常是误发了 API 密钥。',
  'Send an OAuth access token (“gcloud auth print-access-token”), or call generativelanguage.googleapis.com with the API key.':
    '发送 OAuth 访问令牌（“gcloud auth print-access-token”），或用 API 密钥调用 generativelanguage.googleapis.com。',
  'The API key is restricted to other APIs': '密钥被限制只能用于其他 API',
  'Add this API to the key’s API restrictions in the Google Cloud console.':
    '在 Google Cloud 控制台中，将此 API 加入该密钥的 API 限制列表。',
  'The key is restricted to Android or iOS apps, and this request comes from none of them.':
    '密钥限定了 Android 或 iOS 应用，此请求并非来自其中任何一个。',
  'The API is not enabled in project “{project}”': '项目“{project}”未启用该 API',
  'The API is not enabled in the project': '项目未启用该 API',
  'Enable the API for project “{project}” at {page}, then wait a few minutes.':
    '在 {page} 为项目“{project}”启用该 API，然后等待几分钟。',
  'Enable the API at {page}, then wait a few minutes.': '在 {page} 启用该 API，然后等待几分钟。',
  'Enable the API in the Google Cloud console, then wait a few minutes.':
    '在 Google Cloud 控制台启用该 API，然后等待几分钟。',
  'The file was uploaded by another project, or is gone: files are kept for 48 hours.':
    '文件由另一个项目上传，或已不存在：文件只保留 48 小时。',
  'Upload the file again with the same key, and use the name in the response.':
    '使用同一密钥重新上传文件，并使用响应中的名称。',
  'Check “{model}” and the location “{region}”: some models are only in “global” or one region, or need access in Model Garden.':
    '检查“{model}”和位置“{region}”：有些模型只在“global”或某个区域提供，或需要在 Model Garden 中开通。',
  'Check the model ID and the location: some models are only in “global” or one region, or need access in Model Garden.':
    '检查模型 ID 和位置：有些模型只在“global”或某个区域提供，或需要在 Model Garden 中开通。',
  '“{model}” is not served in {region}': '{region} 不提供“{model}”',
  'The model is not served here': '此处不提供该模型',
  'This region or this kind of endpoint does not serve the model.': '该区域或该类型的端点不提供此模型。',
  'Change the region in the URL from {region} to one listed on the model page, such as “global”.':
    '将 URL 中的区域由 {region} 改为模型页面列出的区域，例如“global”。',
  'Change the region in the URL to one listed on the model page, such as “global”.':
    '将 URL 中的区域改为模型页面列出的区域，例如“global”。',
  'Send each part’s thoughtSignature back unchanged, with the function call or image.':
    '将每个部分的 thoughtSignature 随函数调用或图片原样发回。',
  'Remove {unknown}, or put each where the reference has it: camelCase and nesting matter.':
    '去掉{unknown}，或移到参考文档规定的位置：注意驼峰命名和层级。',
  'Remove “{field}”, or move it to where the reference has it: camelCase and nesting matter.':
    '去掉“{field}”，或移到参考文档规定的位置：注意驼峰命名和层级。',
  'This request alone needs {asked} tokens; the limit per minute is {limit}.':
    '仅这一个请求就需要 {asked} 个 token；每分钟的上限是 {limit} 个。',
  'Shorten the prompt and lower “{outputParameter}” until both together stay under {limit} tokens; waiting does not help.':
    '缩短提示词并降低“{outputParameter}”，使二者合计少于 {limit} 个 token；等待无效。',
  'Shorten the request to fewer than {limit} tokens; waiting does not help.':
    '将请求缩短到 {limit} 个 token 以内；等待无效。',
  'Wait for “response.done” before the next “response.create” or “response.cancel”.':
    '等到“response.done”之后，再发送下一个“response.create”或“response.cancel”。',
  'The session reached its maximum duration': '会话达到了最长时限',
  'A realtime session has a fixed maximum duration, and this one ended.': '实时会话有固定的时限，此会话已到期。',
  'Open a new session, and send it the relevant parts of the conversation.':
    '创建新会话，并将对话中相关的部分发送给它。',
  'The JSON response is truncated': 'JSON 响应被截断',
  'Received HTML instead of JSON': '收到的是 HTML 而不是 JSON',
  'The address serves a web site: it answers unknown paths with 200 and a page.':
    '该地址是一个网站：对未知的路径返回 200 和一个页面。',
  'Correct the base URL of {host}: usually “/v1” or “/api” is missing, or the port is wrong.':
    '改正 {host} 的 base URL：通常是缺少“/v1”或“/api”，或端口有误。',
  'A redirect turned the POST into a GET without its body': '重定向将 POST 变成了没有请求体的 GET',
  'The address has moved. “fetch” follows a 301 or 302 to a POST with a GET, without model and messages.':
    '地址已变更。“fetch”收到对 POST 的 301 或 302 后会改发 GET，其中没有模型和消息。',
  'Call the address in the “location” header: compare https, host, path, and trailing slash.':
    '调用“location”响应头中的地址：比较 https、主机、路径和末尾的斜杠。',
  'A dependency of the request failed': '请求所依赖的部分出错',
  'The model’s container, or a tool or data source in the request, returned an error.':
    '模型的容器，或请求中的工具或数据源返回了错误。',
  'Bad gateway: the server behind it did not respond': '网关错误：背后的服务器没有正常响应',
  '{proxy} took the request and could not get a response from the server behind it.':
    '{proxy} 收到了请求，但没能从其背后的服务器得到响应。',
  'A proxy or gateway took the request and could not get a response from the server behind it.':
    '代理或网关收到了请求，但没能从其背后的服务器得到响应。',
  'Mention “JSON” in the system or user message, or remove the JSON mode from “response_format” (Responses API: “text.format”).':
    '在 system 或 user 消息中提到“JSON”，或从“response_format”（Responses API 中为“text.format”）中去掉 JSON 模式。',
  'JSON mode needs the word “JSON” in the messages': 'JSON 模式要求消息中出现“JSON”一词',
  'With “json_object” the messages must contain the word “JSON”.': '使用“json_object”时，消息中必须包含“JSON”一词。',
  'The last assistant message ends with whitespace': '最后一条 assistant 消息以空白结尾',
  'A prefilled assistant message must not end with whitespace.': '预填的 assistant 消息不能以空白结尾。',
  'Trim the trailing whitespace of the last assistant message, or drop that message.':
    '去掉最后一条 assistant 消息末尾的空白，或去掉该消息。',
  'The server has no API key': '服务器没有 API 密钥',
  'The server at {host} calls the API with a key of its own, and none is set there.':
    '服务器 {host} 用自己的密钥调用 API，而那里没有设置密钥。',
  'Set “{variable}=…” in the environment of the server at {host}, then restart or redeploy it.':
    '在服务器 {host} 的运行环境中设置“{variable}=…”，然后重启或重新部署。',
  'Set the API key in the environment of the server at {host}, then restart or redeploy it.':
    '在服务器 {host} 的运行环境中设置 API 密钥，然后重启或重新部署。',
  // general/request
  'A tool result has no tool call before it': '工具结果之前没有对应的工具调用',
  'The history has a tool result, but no longer the assistant message that made the call; trimming often drops that message.':
    '历史中有工具结果，却没有发起该调用的 assistant 消息；这条消息往往在裁剪历史时被删除。',
  'Keep the assistant message with the tool call directly before its result, or remove the result.':
    '将发起调用的 assistant 消息紧接在工具结果之前，或删除该结果。',
  'The schema of the response format is not valid': '响应格式的 schema 无效',
  'Strict mode supports a part of JSON Schema only.': '严格模式只支持 JSON Schema 的一部分。',
  'Set “additionalProperties: false” and list all properties in “required” in each object of the schema.':
    '在 schema 的每个对象中设置“additionalProperties: false”，并在“required”中列出所有属性。',
  'Remove the keyword named in the message, or turn “strict” off.': '删除消息中指出的关键字，或关闭“strict”。',
  'A reasoning item and its output were separated': '推理项与其输出被分开了',
  'Reasoning items only count together with the message or tool call that followed them.':
    '推理项必须与其后的消息或工具调用一起发送。',
  'Send each reasoning item with the item after it, unchanged, or drop both.':
    '把每个推理项与其后的项原样一起发送，或两者都删除。',
  'Use “previous_response_id” instead of sending the items again.': '改用“previous_response_id”，不再重新发送这些项。',
  'A message contains an empty text block': '消息中有空的文本块',
  'Empty text is often left of a streamed response that was stored too early.': '空文本常来自过早保存的流式响应。',
  'Remove text blocks that are empty or only white space before sending.': '发送前删除为空或只有空白的文本块。',
  'A blob URL was sent': '发送了 blob URL',
  'A “blob:” URL exists in the page only; the provider cannot load it.': '“blob:”URL 只存在于页面中，服务商无法加载。',
  'Read the blob with FileReader, and send it as a data URL.': '用 FileReader 读取该 blob，以 data URL 发送。',
  'The WebSocket closed without a message': 'WebSocket 未收到任何消息就已关闭',
  'The server accepted the connection and closed it: often because of the key, the model, or the first message.':
    '服务器接受连接后又将其关闭：常见原因是密钥、模型或首条消息有误。',
  'Read code and reason of the “close” event in the page: DevTools do not show them.':
    '查看页面中“close”事件的代码和原因：DevTools 不显示它们。',
  'The arguments of a tool call are not valid JSON': '某次工具调用的参数不是有效的 JSON',
  'A tool call in the history has arguments that are empty, truncated, or not JSON.':
    '历史记录中某次工具调用的参数为空、被截断或不是 JSON。',
  'Send JSON text as the arguments of {toolCall}: an empty object for a call without any; drop calls that were cut off.':
    '将{toolCall}的参数发送为 JSON 文本：没有参数时用空对象；被截断的调用应去掉。',
  'Send JSON text as the arguments of each tool call in the history: an empty object for none; drop calls that were cut off.':
    '将历史记录中每次工具调用的参数发送为 JSON 文本：没有参数时用空对象；被截断的调用应去掉。',
  'A type in a schema is a list': 'schema 中的类型是列表',
  'Gemini accepts one type in a schema, not a list of types.': 'Gemini 的 schema 中只接受单个类型，不接受类型列表。',
  'Set “type” at “{field}” to one type as text; for values that may be missing add “nullable: true”.':
    '将“{field}”处的“type”设为单个类型字符串；可为空的值加上“nullable: true”。',
  'Set “type” to one type as text; for values that may be missing add “nullable: true”.':
    '将“type”设为单个类型字符串；可为空的值加上“nullable: true”。',
  'A {plan} account has no access to “{model}”': '{plan} 账号无权使用“{model}”',
  'This account has no access to the model': '此账号无权使用该模型',
  'Signed in with a {plan} account, a call may use the models of its plan only.':
    '以 {plan} 账号登录时，只能调用其套餐包含的模型。',
  'Choose a model that a {plan} account may use, or sign in with an API key and call the API that bills it.':
    '选择 {plan} 账号可用的模型，或改用 API 密钥并调用按量计费的 API。',
  'The data retention mode excludes this model': '数据保留模式不允许使用该模型',
  'The account or project has the data retention mode “{value}”, which this model does not allow.':
    '账号或项目的数据保留模式为“{value}”，该模型不允许此模式。',
  'Set a data retention mode that the model allows in the Bedrock console (or PutAccountDataRetention), or choose another model.':
    '在 Bedrock 控制台（或通过 PutAccountDataRetention）设置该模型允许的数据保留模式，或选择其他模型。',
  'Sign in again, and set GOOGLE_CLOUD_PROJECT to a project that has the Gemini for Google Cloud API enabled.':
    '重新登录，并将 GOOGLE_CLOUD_PROJECT 设为已启用 Gemini for Google Cloud API 的项目。',
  'Grant the account roles/cloudaicompanion.user in the project, or use a Gemini API key instead.':
    '在项目中为该账号授予 roles/cloudaicompanion.user，或改用 Gemini API 密钥。',
  'The key is restricted, or its project may not use this API or model.':
    '密钥受到限制，或其项目无权使用此 API 或模型。',
  'Enable the API in the Google Cloud project of the key, and check the key’s restrictions there.':
    '在密钥所属的 Google Cloud 项目中启用该 API，并检查密钥的限制设置。',
  'Request access to “{model}” if it is a preview, or choose another model.':
    '如果“{model}”是预览版，请申请访问权限，或选择其他模型。',
  'Choose another model if it is a preview.': '如果是预览版模型，请选择其他模型。',
  'The model in the URL does not exist under this ID, in this region, or is not enabled for the project.':
    'URL 中的模型 ID 不存在、不在此区域提供，或未在项目中启用。',
  'Check the model ID in the URL, with its version (e.g. “@20250929”), and whether {region} serves it.':
    '检查 URL 中的模型 ID（含版本，例如“@20250929”），以及 {region} 是否提供该模型。',
  'Check the model ID in the URL, with its version (e.g. “@20250929”), and whether the region serves it.':
    '检查 URL 中的模型 ID（含版本，例如“@20250929”），以及该区域是否提供该模型。',
  'Enable the model in Model Garden for the project.': '在 Model Garden 中为项目启用该模型。',
  '“{model}” is an agent: it is only served through the Interactions API.':
    '“{model}”是智能体：只通过 Interactions API 提供。',
  'This agent is only served through the Interactions API.': '该智能体只通过 Interactions API 提供。',
  'Send a POST to /v1beta/interactions with “agent” set to “{model}” and “background” set to true, then poll for the result.':
    '向 /v1beta/interactions 发送 POST，将“agent”设为“{model}”、“background”设为 true，然后轮询结果。',
  'Send a POST to /v1beta/interactions with “agent” and “background” set to true, then poll for the result.':
    '向 /v1beta/interactions 发送 POST，带上“agent”并将“background”设为 true，然后轮询结果。',
  'Ask the administrator of the gateway at {host} to change its word list if the prompt is fine.':
    '如果提示词没有问题，请让 {host} 网关的管理员调整敏感词列表。',
  'Strict mode demands “{parameter}” in every object of the schema of “{tool}”.':
    '严格模式要求“{tool}”的 schema 中每个对象都有“{parameter}”。',
  'Strict mode demands “{parameter}” in every object of the schema.':
    '严格模式要求 schema 中每个对象都有“{parameter}”。',
  'Set “{parameter}” to {expectedType} at “{field}” and in every object of the schema of “{tool}”, or turn “strict” off.':
    '在“{field}”以及“{tool}”的 schema 的每个对象中将“{parameter}”设为 {expectedType}，或关闭“strict”。',
  'Set “{parameter}” to {expectedType} in every object of the schema of “{tool}”, or turn “strict” off.':
    '在“{tool}”的 schema 的每个对象中将“{parameter}”设为 {expectedType}，或关闭“strict”。',
  'Set “{parameter}” to {expectedType} in every object of the schema, or turn “strict” off.':
    '在 schema 的每个对象中将“{parameter}”设为 {expectedType}，或关闭“strict”。',
  'Firebase App Check rejected the app': '应用未通过 Firebase App Check',
  'The request has no valid App Check token: it proves that the call comes from your app, and is not the API key.':
    '请求没有有效的 App Check 令牌：它用于证明调用来自你的应用，并不是 API 密钥。',
  'Call initializeAppCheck with the registered provider (reCAPTCHA) before the first request.':
    '在首次请求之前，用已注册的提供方（reCAPTCHA）调用 initializeAppCheck。',
  'Register a debug token in the Firebase console for localhost, or turn off enforcement there.':
    '在 Firebase 控制台为 localhost 注册调试令牌，或在那里关闭强制检查。',
  '“{model}” does not support tools in streamed requests': '“{model}”在流式请求中不支持工具',
  'The model does not support tools when streaming': '该模型在流式请求中不支持工具',
  'This model calls tools only in requests that are not streamed.': '该模型只在非流式请求中调用工具。',
  'Turn streaming off for requests with tools (Bedrock: /converse, not /converse-stream), or choose a model that streams them.':
    '带工具的请求请关闭流式（Bedrock：用 /converse 而不是 /converse-stream），或选择支持流式工具调用的模型。',
  'llama.cpp could not turn the prompt into tokens: usually its images do not match the media markers in the text.':
    'llama.cpp 无法将提示词转换为 token：通常是图片与文本中的媒体标记不匹配。',
  'Send the messages as plain text, without images and without media markers such as <__media__>.':
    '以纯文本发送消息，不带图片，也不带 <__media__> 之类的媒体标记。',
  'Start the server with the model’s --mmproj file if images are meant, and read its log.':
    '如果需要图片输入，请用模型的 --mmproj 文件启动服务，并查看其日志。',
  'Keep the assistant message with the call {toolCall} directly before its result, or remove the result.':
    '将发起调用{toolCall}的 assistant 消息紧接在其结果之前，或删除该结果。',
  'Keep the assistant message with the tool call directly before its result at “{messageAt}”, or remove the result.':
    '将发起调用的 assistant 消息紧接在“{messageAt}”处的工具结果之前，或删除该结果。',
  'The server does not accept this host name': '服务器不接受此主机名',
  'The server answers only to the host names that it was told, such as localhost, and “{host}” is none of them.':
    '服务器只响应已配置的主机名（例如 localhost），“{host}”不在其中。',
  'Allow “{host}” in the server’s settings (text-generation-webui: --listen), or call the server as localhost.':
    '在服务器设置中允许“{host}”（text-generation-webui：--listen），或以 localhost 访问。',
  'The quota of this key is used up': '此密钥的额度已用完',
  'The relay gave this key a quota of its own; the balance of its account may be fine.':
    '中转站为此密钥单独设置了额度；账户余额可能充足。',
  'Raise the quota of this key on the token page of {host}, or use another key.':
    '在 {host} 的令牌页面提高此密钥的额度，或使用其他密钥。',
  'The organization does not allow this provider': '组织不允许使用此服务商',
  'The settings of the organization at {provider} leave out the provider that serves this model.':
    '{provider} 上的组织设置未允许提供该模型的服务商。',
  'Allow the provider in the organization’s settings at {provider}, or choose a model of an allowed provider.':
    '在 {provider} 的组织设置中允许该服务商，或选择已允许服务商的模型。',
  'A channel of the relay is set up wrongly': '中转站的渠道配置有误',
  'The relay could not build its request to the provider: key, type, or base URL of its channel are wrong.':
    '中转站无法生成发往服务商的请求：渠道的密钥、类型或基础 URL 有误。',
  'Check type, key, and base URL of the relay’s channel for “{model}”, or report request ID {requestId} to its operator.':
    '检查中转站中“{model}”所用渠道的类型、密钥和基础 URL，或将请求 ID {requestId} 告知其运营者。',
  'Check type, key, and base URL of the relay’s channel, or report request ID {requestId} to its operator.':
    '检查中转站渠道的类型、密钥和基础 URL，或将请求 ID {requestId} 告知其运营者。',
  'Check type, key, and base URL of the relay’s channel, or report the request to its operator.':
    '检查中转站渠道的类型、密钥和基础 URL，或将此请求告知其运营者。',
  'The server behind it did not answer with JSON': '后端服务器返回的不是 JSON',
  '{host} called another server and got a page or nothing back: a wrong base URL, a proxy, or an error page.':
    '{host} 调用了另一台服务器，得到的是网页或空响应：可能是基础 URL 有误、经过代理，或是错误页面。',
  'Check the base URL, the region, and the proxy with which {host} calls the provider; its log has the response.':
    '检查 {host} 调用服务商所用的基础 URL、地域和代理；其日志中有该响应。',
  'The server could not connect to the provider': '服务器无法连接到服务商',
  'The connection from the server at {host} to the provider timed out.': '{host} 的服务器连接服务商超时。',
  'Check the network, the firewall, and the proxy of the server at {host}: it cannot reach {upstream}.':
    '检查 {host} 的服务器的网络、防火墙和代理：它无法访问 {upstream}。',
  'Check the network, the firewall, the proxy, and the base URL of the server at {host}: it cannot reach the provider.':
    '检查 {host} 的服务器的网络、防火墙、代理和基础 URL：它无法访问服务商。',
  'The disk of the server is full': '服务器磁盘已满',
  'The server or its database at {host} could not write to its disk.': '{host} 的服务器或其数据库无法写入磁盘。',
  'Free space on the disk of the server at {host} or of its database; retrying does not help.':
    '释放 {host} 的服务器或其数据库的磁盘空间；重试无效。',
  'The provider behind {host} rejected the request': '{host} 背后的服务商拒绝了请求',
  '{host} passed on the status of the provider behind it, and none of its words.':
    '{host} 只转发了服务商的状态码，没有转发其错误信息。',
  'Leave out all optional fields, and find the provider’s own words in the relay’s log under request ID {requestId}.':
    '去掉所有可选字段，并按请求 ID {requestId} 在中转站日志中查找服务商的原始错误。',
  'Leave out all optional fields, and find the provider’s own words in the relay’s log.':
    '去掉所有可选字段，并在中转站日志中查找服务商的原始错误。',
  'Add {missing} to “{parameter}” in the schema of “{tool}”: strict mode wants every property there, or turn “strict” off.':
    '将{missing}加入“{tool}”的 schema 的“{parameter}”：严格模式要求列出所有属性；或关闭“strict”。',
  'Streaming is not supported here': '此处不支持流式输出',
  'This model or endpoint returns its response in one piece only.': '该模型或接口只能一次性返回完整响应。',
  'Remove “stream” from the request, or set it to false, and read the response as one JSON.':
    '从请求中去掉“stream”或将其设为 false，并将响应作为一个完整的 JSON 读取。',
  'A turn mixes function calls and their responses': '同一轮次混合了函数调用及其响应',
  'Gemini takes the calls of a turn in one entry of “contents”, and their responses in the next.':
    'Gemini 要求一轮中的函数调用放在“contents”的一个条目中，其响应放在下一个条目中。',
  'Split them: function_call parts in an entry of role “model”, function_response parts in one of role “user” directly after it.':
    '将二者拆开：function_call 部分放在角色为“model”的条目中，function_response 部分放在紧随其后、角色为“user”的条目中。',
  'The base64 data is not valid': 'base64 数据无效',
  'The data is cut off, has a prefix too many or too few, or its media type does not fit.':
    '数据被截断、多了或少了前缀，或媒体类型不匹配。',
  'Send the {modality} at “{field}” whole, as “data:<media type>;base64,<data>”, with the type that fits.':
    '以“data:<媒体类型>;base64,<数据>”的形式完整发送“{field}”处的{modality}，且媒体类型要匹配。',
  'Send the {modality} whole, as “data:<media type>;base64,<data>”, with the type that fits.':
    '以“data:<媒体类型>;base64,<数据>”的形式完整发送{modality}，且媒体类型要匹配。',
  'Send the data at “{field}” whole, as “data:<media type>;base64,<data>”, with the type that fits.':
    '以“data:<媒体类型>;base64,<数据>”的形式完整发送“{field}”处的数据，且媒体类型要匹配。',
  'Send the data whole, as “data:<media type>;base64,<data>”, with the type that fits.':
    '以“data:<媒体类型>;base64,<数据>”的形式完整发送数据，且媒体类型要匹配。',
  'This endpoint is for models of another kind.': '该接口用于其他类型的模型。',
  'Choose a model that this endpoint serves instead of “{model}”, or call the endpoint that the docs name for “{model}”.':
    '将“{model}”换成该接口提供的模型，或调用文档为“{model}”列出的接口。',
  'Choose a model that this endpoint serves, or call the endpoint that the docs name for the model.':
    '选择该接口提供的模型，或调用文档为该模型列出的接口。',
  'The connection was not made in time': '连接未能及时建立',
  '{host} accepted no connection within the time limit: a firewall drops it, or a proxy is needed.':
    '{host} 在时限内没有接受连接：被防火墙丢弃，或需要使用代理。',
  'The host accepted no connection within the time limit: a firewall drops it, or a proxy is needed.':
    '主机在时限内没有接受连接：被防火墙丢弃，或需要使用代理。',
  'Check firewall and outbound rules for {host}; Node.js uses HTTPS_PROXY only with NODE_USE_ENV_PROXY=1.':
    '检查防火墙和对 {host} 的出站规则；Node.js 仅在设置 NODE_USE_ENV_PROXY=1 时才使用 HTTPS_PROXY。',
  'Check firewall and outbound rules; Node.js uses HTTPS_PROXY only with NODE_USE_ENV_PROXY=1.':
    '检查防火墙和出站规则；Node.js 仅在设置 NODE_USE_ENV_PROXY=1 时才使用 HTTPS_PROXY。',
  'No response within the time limit of the call': '在调用的时限内没有收到响应',
  'The time limit of the SDK, of AbortSignal.timeout() or of the HTTP client ended before the response began.':
    'SDK、AbortSignal.timeout() 或 HTTP 客户端的时限在响应开始之前已到。',
  'Raise the time limit of this call, or stream the response so that it begins sooner.':
    '延长此调用的时限，或改用流式传输，让响应更早开始。',
  'The certificate has expired or is not yet valid': '证书已过期或尚未生效',
  'The certificate is out of date, or the clock of the machine is wrong.': '证书不在有效期内，或机器的时钟不准。',
  'Check the clock of the machine; if it is right, the operator of {host} must renew the certificate.':
    '检查机器的时钟；如果时钟无误，则需由 {host} 的运营方更新证书。',
  'Check the clock of the machine; if it is right, the operator of the host must renew the certificate.':
    '检查机器的时钟；如果时钟无误，则需由该主机的运营方更新证书。',
  'The certificate is not trusted': '证书不受信任',
  'The certificate is self-signed or from an unknown authority, e.g. that of a company proxy.':
    '证书是自签名的，或由未知的机构签发，例如公司代理的证书。',
  'Name the authority’s certificate in NODE_EXTRA_CA_CERTS, or start Node.js with --use-system-ca.':
    '在 NODE_EXTRA_CA_CERTS 中指定该机构的证书，或以 --use-system-ca 启动 Node.js。',
  'The certificate is for another host': '证书属于其他主机',
  'The certificate does not name {host}.': '证书中没有 {host}。',
  'The certificate does not name the host that was called.': '证书中没有所调用的主机。',
  'Check the host in the base URL, and that no proxy or DNS entry leads elsewhere.':
    '检查 base URL 中的主机，以及代理或 DNS 记录是否指向了别处。',
  'The port did not answer with TLS': '该端口没有以 TLS 响应',
  'The port does not speak TLS, or only a version that the HTTP client does not accept.':
    '该端口不支持 TLS，或只支持 HTTP 客户端不接受的版本。',
  'Check scheme and port in the base URL: http:// for a server without TLS.':
    '检查 base URL 中的协议和端口：没有 TLS 的服务器应使用 http://。',
} as const satisfies Readonly<Record<string, string>>;
