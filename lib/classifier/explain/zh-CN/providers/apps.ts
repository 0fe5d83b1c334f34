export const providersOfApps = {
  'Dify does not know this conversation': 'Dify 不认识此会话',
  'A “conversation_id” counts only with the “user” that began it and with the key of the same app; it may be deleted, too.':
    '“conversation_id”只与开始该会话的“user”和同一应用的密钥一起有效；会话也可能已被删除。',
  'Leave “conversation_id” empty to begin a new conversation, and send the ID of its response from then on.':
    '将“conversation_id”留空以开始新会话，此后发送其响应中的 ID。',
  'Send the same “user” and the same app’s key as when the conversation began.':
    '发送与会话开始时相同的“user”和同一应用的密钥。',
  'n8n could not start the workflow': 'n8n 无法启动工作流',
  'The workflow did not begin: a node or credential that it needs is missing, or its trigger is not set up.':
    '工作流没有开始：缺少所需的节点或凭据，或触发器没有设置好。',
  'Open the workflow in n8n, repair the nodes and credentials it marks, then save and activate it again.':
    '在 n8n 中打开该工作流，修复被标出的节点和凭据，然后保存并重新激活。',
  'Read the error under “Executions”, or in the log of the n8n server.':
    '在“Executions”中或 n8n 服务器的日志中查看错误。',
  'The embedded chat is disabled': '嵌入的聊天已被停用',
  'Enable the embed in AnythingLLM under Settings > Chat Embed Widgets.':
    '在 AnythingLLM 的 Settings > Chat Embed Widgets 中启用该嵌入聊天。',
  'Set the {innerProvider} key in the environment of the agent’s server, then restart it.':
    '在智能体服务器的环境变量中设置 {innerProvider} 的密钥，然后重启。',
  'Set the key of the model provider in the environment of the agent’s server, then restart it.':
    '在智能体服务器的环境变量中设置模型服务商的密钥，然后重启。',
  'Read the log of the agent’s server at the time of this request: RUN_ERROR passes on only the exception’s text.':
    '查看智能体服务器在此请求时间的日志：RUN_ERROR 只转述异常的文字。',
  'Correct the {innerProvider} key in AnythingLLM under Settings > AI Providers > LLM.':
    '在 AnythingLLM 的 Settings > AI Providers > LLM 中更正 {innerProvider} 的密钥。',
  'Correct the key of the model provider in AnythingLLM under Settings > AI Providers > LLM.':
    '在 AnythingLLM 的 Settings > AI Providers > LLM 中更正模型服务商的密钥。',
  'Read the server log of AnythingLLM at the time of this request, with Docker: docker logs anythingllm':
    '查看 AnythingLLM 服务器在此请求时间的日志；使用 Docker 时：docker logs anythingllm',
  'AnythingLLM rejected its API key': 'AnythingLLM 拒绝了其 API 密钥',
  'Create a key in AnythingLLM under Settings > Tools > Developer API, and send it as “Authorization: Bearer <key>”.':
    '在 AnythingLLM 的 Settings > Tools > Developer API 中创建密钥，并以“Authorization: Bearer <key>”发送。',
  'The chat is not allowed on this page': '此页面不允许嵌入该聊天',
  'Add the page’s domain to the allowed domains of the embed in AnythingLLM.':
    '在 AnythingLLM 的嵌入设置中，将页面的域名加入允许的域名。',
  'The embedded chat reached its daily limit': '嵌入的聊天已达到每日上限',
  'Raise “Max chats per day” or “Max chats per session” of the embed in AnythingLLM.':
    '在 AnythingLLM 的嵌入设置中提高“Max chats per day”或“Max chats per session”。',
  'Set the {innerProvider} key in bolt.diy: the key icon beside the model, or “.env.local” of its server.':
    '在 bolt.diy 中设置 {innerProvider} 的密钥：点模型旁的钥匙图标，或写入其服务器的“.env.local”。',
  'Set the provider’s key in bolt.diy: the key icon beside the model, or “.env.local” of its server.':
    '在 bolt.diy 中设置服务商的密钥：点模型旁的钥匙图标，或写入其服务器的“.env.local”。',
  'Read the terminal in which bolt.diy runs, at the time of this request.':
    '查看运行 bolt.diy 的终端在此请求时间的输出。',
  'Set the {innerProvider} key in Chat UI’s “.env.local” (OPENAI_API_KEY), then restart it.':
    '在 Chat UI 的“.env.local”（OPENAI_API_KEY）中设置 {innerProvider} 的密钥，然后重启。',
  'Set the key of the model provider in Chat UI’s “.env.local” (OPENAI_API_KEY), then restart it.':
    '在 Chat UI 的“.env.local”（OPENAI_API_KEY）中设置模型服务商的密钥，然后重启。',
  'Read the server log of Chat UI at the time of this request.': '查看 Chat UI 服务器在此请求时间的日志。',
  'Chat UI’s own message limit is reached': '已达到 Chat UI 自身的消息上限',
  'Wait a minute, or raise “messagesPerMinute” in USAGE_LIMITS of Chat UI’s environment.':
    '等待一分钟，或在 Chat UI 环境变量 USAGE_LIMITS 中提高“messagesPerMinute”。',
  'Set the {innerProvider} key in Chatbot UI’s profile settings, or in the environment of its server.':
    '在 Chatbot UI 的个人设置或其服务器的环境变量中设置 {innerProvider} 的密钥。',
  'Set the provider’s key in Chatbot UI’s profile settings, or in the environment of its server.':
    '在 Chatbot UI 的个人设置或其服务器的环境变量中设置服务商的密钥。',
  'The ChatKit server failed, and hides why': 'ChatKit 服务器出错，但隐藏了原因',
  'An exception in “respond” ended the stream; only the code “stream.error” is sent to the client.':
    '“respond”中的异常终止了流；客户端只收到代码“stream.error”。',
  'Read the traceback in the log of the ChatKit server at {host}.': '查看 {host} 上 ChatKit 服务器日志中的 traceback。',
  'Raise CustomStreamError in “respond” to send a text of your own.':
    '在“respond”中抛出 CustomStreamError，发送自己的文字。',
  'Correct the {innerProvider} key in Dify under Settings > Model Provider.':
    '在 Dify 的 Settings > Model Provider 中更正 {innerProvider} 的密钥。',
  'Correct the key of the model provider in Dify under Settings > Model Provider.':
    '在 Dify 的 Settings > Model Provider 中更正模型服务商的密钥。',
  'Read the run in Dify under the app’s Logs, or the log of the “api” container.':
    '在 Dify 该应用的 Logs 中查看此次运行，或查看“api”容器的日志。',
  'The Dify app has no model credentials': '该 Dify 应用没有可用的模型凭据',
  'No valid credentials of a model provider are set in Dify; the key that was sent is not to blame.':
    'Dify 中没有配置有效的模型服务商凭据；与所发送的密钥无关。',
  'Set the provider’s key in Dify under Settings > Model Provider, then publish the app again.':
    '在 Dify 的 Settings > Model Provider 中设置服务商密钥，然后重新发布应用。',
  'Dify rejected the app’s API key': 'Dify 拒绝了应用的 API 密钥',
  'Send the key of this app from Dify under API Access: it begins with “app-”.':
    '发送 Dify 中该应用 API Access 页的密钥：它以“app-”开头。',
  'Set a {innerProvider} key of your own in Dify under Settings > Model Provider: the hosted quota is used up.':
    '在 Dify 的 Settings > Model Provider 中改用自己的 {innerProvider} 密钥：托管额度已用完。',
  'Set a key of your own in Dify under Settings > Model Provider: the quota of the one in use is gone.':
    '在 Dify 的 Settings > Model Provider 中改用自己的密钥：当前密钥的额度已用完。',
  'Choose another model in the app’s settings in Dify, then publish it again.':
    '在 Dify 的应用设置中选择其他模型，然后重新发布。',
  'The Dify app is not available': '该 Dify 应用不可用',
  'Publish the app in Dify, turn on its API access, and check its model settings.':
    '在 Dify 中发布应用、启用其 API 访问，并检查模型设置。',
  'The endpoint does not match the app’s type': '端点与应用类型不符',
  'Use /chat-messages for chat apps and agents, /completion-messages for text generators, /workflows/run for workflows.':
    '聊天应用和智能体用 /chat-messages，文本生成用 /completion-messages，工作流用 /workflows/run。',
  'Too many requests of this app ran in Dify at once.': '该应用在 Dify 中同时运行的请求过多。',
  'Correct the {innerProvider} key in FastGPT’s model settings, or of the AI Proxy or one-api behind it.':
    '在 FastGPT 的模型配置，或其后的 AI Proxy 或 one-api 中更正 {innerProvider} 的密钥。',
  'Correct the key of the model provider in FastGPT’s model settings, or of the AI Proxy or one-api behind it.':
    '在 FastGPT 的模型配置，或其后的 AI Proxy 或 one-api 中更正模型服务商的密钥。',
  'FastGPT rejected its API key': 'FastGPT 拒绝了其 API 密钥',
  'Send the key of this app from FastGPT under Publish > API access: it begins with “fastgpt-”.':
    '发送该应用在 FastGPT 的“发布渠道 > API 访问”中的密钥：它以“fastgpt-”开头。',
  'Add a channel for “{model}” where FastGPT sends its calls (AI Proxy or one-api), or choose another model in the app.':
    '在 FastGPT 所用的 AI Proxy 或 one-api 中为“{model}”添加渠道，或在应用中改选模型。',
  'Add a channel for the model where FastGPT sends its calls (AI Proxy or one-api), or choose another model in the app.':
    '在 FastGPT 所用的 AI Proxy 或 one-api 中为该模型添加渠道，或在应用中改选模型。',
  'Top up the AI points of the FastGPT team.': '为 FastGPT 团队充值 AI 积分。',
  'Correct the {innerProvider} credential of the flow’s node in Flowise under Credentials, and save the flow.':
    '在 Flowise 的 Credentials 中更正流程节点的 {innerProvider} 凭据，并保存流程。',
  'Correct the credential of the failing node in Flowise under Credentials, and save the flow.':
    '在 Flowise 的 Credentials 中更正出错节点的凭据，并保存流程。',
  'Read the server log of Flowise at the time of this request: it names the node that failed.':
    '查看 Flowise 服务器在此请求时间的日志：其中写明出错的节点。',
  'The Flowise flow requires an API key': '该 Flowise 流程需要 API 密钥',
  'An API key is assigned to this flow, and the one sent is missing or another.':
    '该流程绑定了 API 密钥，而请求未发送或发送了其他密钥。',
  'Send the flow’s key from Flowise under API Keys as “Authorization: Bearer <key>”.':
    '将 Flowise 的 API Keys 中该流程的密钥以“Authorization: Bearer <key>”发送。',
  'Flowise has no flow of this ID': 'Flowise 中没有此 ID 的流程',
  'Copy the flow’s ID from its address in Flowise, or from its “API Endpoint” dialog.':
    '从 Flowise 中该流程的地址或“API Endpoint”对话框复制其 ID。',
  'The page’s domain is not allowed': '页面的域名不被允许',
  'Add the page’s origin to “Allowed Domains” in the flow’s configuration in Flowise.':
    '在 Flowise 的流程配置中，将页面的来源加入“Allowed Domains”。',
  'Set the {innerProvider} key in the app’s secrets (on a Space: Settings > Variables and secrets), then restart it.':
    '在应用的 secrets（Space 为 Settings > Variables and secrets）中设置 {innerProvider} 的密钥，然后重启。',
  'Set the key of the model provider in the app’s secrets (on a Space: Settings > Variables and secrets), then restart it.':
    '在应用的 secrets（Space 为 Settings > Variables and secrets）中设置模型服务商的密钥，然后重启。',
  'Read the app’s log (on a Space: Logs), or start it with launch(show_error=True) to see the exception here.':
    '查看应用的日志（Space 为 Logs），或以 launch(show_error=True) 启动，以便在此看到异常。',
  'The GPU quota of this visitor is used up': '此访客的 GPU 配额已用完',
  'The call asks for {asked} of GPU time, and {left} are left of the visitor’s daily quota.':
    '此调用请求 {asked} 的 GPU 时间，而访客的每日配额只剩 {left}。',
  'The call asks for {asked} of GPU time, more than is left of the visitor’s daily quota.':
    '此调用请求 {asked} 的 GPU 时间，超过了访客每日配额的剩余量。',
  'ZeroGPU Spaces give each visitor a daily GPU quota, which is larger for signed-in and PRO users.':
    'ZeroGPU Space 为每位访客提供每日 GPU 配额，登录用户和 PRO 用户的配额更高。',
  'Send a Hugging Face token with the call, so that the quota of its account counts, or wait for the daily reset.':
    '随请求发送 Hugging Face 令牌以使用其账号的配额，或等待每日重置。',
  'Join the queue again: the app restarted and lost the session, or another replica answered.':
    '重新加入队列：应用重启后丢失了会话，或由另一个副本应答。',
  'Start the app with launch(show_error=True), or raise gr.Error with a text to show.':
    '以 launch(show_error=True) 启动应用，或抛出 gr.Error 并附上要显示的文字。',
  'Set the {innerProvider} key in the gateway’s environment (e.g. OPENAI_API_KEY), then restart it.':
    '在网关的环境变量（例如 OPENAI_API_KEY）中设置 {innerProvider} 的密钥，然后重启。',
  'Set the key of the model provider in the gateway’s environment (e.g. OPENAI_API_KEY), then restart it.':
    '在网关的环境变量（例如 OPENAI_API_KEY）中设置模型服务商的密钥，然后重启。',
  'Read the log of the gateway at {host} at the time of this request.': '查看 {host} 上网关在此请求时间的日志。',
  'Retry with exponential backoff, or add a second provider to the router in the gateway’s config.yaml.':
    '以指数退避重试，或在网关的 config.yaml 中为路由器添加第二个服务商。',
  'Add the provider to the router in the gateway’s config.yaml; a model ID reads “provider/model”.':
    '在网关的 config.yaml 中为路由器添加该服务商；模型 ID 的格式为“provider/model”。',
  'Set the {innerProvider} key in the file that “env” of langgraph.json names, then restart it.':
    '在 langgraph.json 的“env”所指的文件中设置 {innerProvider} 的密钥，然后重启。',
  'Set the key of the model provider in the file that “env” of langgraph.json names, then restart it.':
    '在 langgraph.json 的“env”所指的文件中设置模型服务商的密钥，然后重启。',
  'Read the run’s trace in LangSmith, or the log of “langgraph dev”: it has the traceback.':
    '查看该运行在 LangSmith 中的 trace，或“langgraph dev”的日志：其中有 traceback。',
  'The server has no such assistant or graph': '服务器没有此 assistant 或 graph',
  'Use a key of “graphs” in langgraph.json as “assistant_id”; POST /assistants/search lists them.':
    '将 langgraph.json 中“graphs”的键用作“assistant_id”；POST /assistants/search 可列出它们。',
  'The thread does not exist on this server': '该 thread 在此服务器上不存在',
  'Create the thread with POST /threads first; “langgraph dev” forgets threads when its data folder is deleted.':
    '先用 POST /threads 创建 thread；删除数据文件夹后，“langgraph dev”会丢失 thread。',
  'The thread is already running': '该 thread 正在运行',
  'Wait for the run to end, or set “multitask_strategy” to “enqueue”, “interrupt”, or “rollback”.':
    '等待运行结束，或将“multitask_strategy”设为“enqueue”、“interrupt”或“rollback”。',
  'Set the {innerProvider} key in the environment of the LangServe app, then restart it.':
    '在 LangServe 应用的环境变量中设置 {innerProvider} 的密钥，然后重启。',
  'Set the key of the model provider in the environment of the LangServe app, then restart it.':
    '在 LangServe 应用的环境变量中设置模型服务商的密钥，然后重启。',
  'The chain raised an exception, and LangServe hides it': '链抛出了异常，LangServe 将其隐藏',
  'LangServe sends “Internal Server Error” for every exception, so that no detail leaks.':
    'LangServe 对所有异常都返回“Internal Server Error”，以免泄露细节。',
  'Read the traceback in the terminal or log of the LangServe app at {host}.':
    '查看 {host} 上 LangServe 应用的终端或日志中的 traceback。',
  'Catch the provider’s exception in the chain and return its text, if the app shall show it.':
    '如需在应用中显示，请在链中捕获服务商的异常并返回其文字。',
  'Send the chain’s input under “input”, as its /input_schema describes.':
    '将链的输入放在“input”下，格式见其 /input_schema。',
  'Set the {innerProvider} key in LibreChat’s “.env”, or in librechat.yaml for a custom endpoint, then restart it.':
    '在 LibreChat 的“.env”中（自定义端点为 librechat.yaml）中设置 {innerProvider} 的密钥，然后重启。',
  'Set the key of the model provider in LibreChat’s “.env”, or in librechat.yaml for a custom endpoint, then restart it.':
    '在 LibreChat 的“.env”中（自定义端点为 librechat.yaml）中设置模型服务商的密钥，然后重启。',
  'Read LibreChat’s log at the time of this request: docker logs LibreChat':
    '查看 LibreChat 在此请求时间的日志：docker logs LibreChat',
  'LibreChat has no valid key of this user': 'LibreChat 没有此用户的有效密钥',
  'Set the key in LibreChat beside the endpoint’s name, or set it for all in “.env” instead of “user_provided”.':
    '在 LibreChat 的端点名称旁设置密钥，或在“.env”中为所有人设置（替换“user_provided”）。',
  'The user’s token balance in LibreChat is used up': '该用户在 LibreChat 中的 token 余额已用完',
  'Add balance with “npm run add-balance” on the LibreChat server, or raise the limits under “balance” in librechat.yaml.':
    '在 LibreChat 服务器上用“npm run add-balance”增加余额，或提高 librechat.yaml 中“balance”的限额。',
  'Correct the {innerProvider} key in the credential that the workflow’s model node uses, in n8n under Credentials.':
    '在工作流模型节点所用的凭据（n8n 的 Credentials）中更正 {innerProvider} 的密钥。',
  'Correct the key of the model provider in the credential that the workflow’s model node uses, in n8n under Credentials.':
    '在工作流模型节点所用的凭据（n8n 的 Credentials）中更正模型服务商的密钥。',
  'Read the failed node under “Executions” of the workflow.': '查看工作流的“Executions”中出错的节点。',
  'The n8n workflow is not active': 'n8n 工作流未激活',
  '“/webhook/” answers for active workflows only, “/webhook-test/” only while the editor is listening.':
    '“/webhook/”只对已激活的工作流有效，“/webhook-test/”只在编辑器监听时有效。',
  'Activate the workflow, and check path and method of its Webhook node.':
    '启用该工作流，并检查其 Webhook 节点的路径和方法。',
  'The n8n workflow failed': 'n8n 工作流出错',
  'A node of the workflow failed before it could respond.': '工作流的某个节点在应答前出错。',
  'The n8n webhook rejected the credential': 'n8n webhook 拒绝了凭据',
  'Send the credential that the Webhook node is set to: basic auth, a header, or a JWT.':
    '发送 Webhook 节点所设置的凭据：Basic Auth、请求头或 JWT。',
  'Set the {innerProvider} key in NextChat’s environment, e.g. OPENAI_API_KEY, then restart it.':
    '在 NextChat 的环境变量（例如 OPENAI_API_KEY）中设置 {innerProvider} 的密钥，然后重启。',
  'Set the key of the model provider in NextChat’s environment, e.g. OPENAI_API_KEY, then restart it.':
    '在 NextChat 的环境变量（例如 OPENAI_API_KEY）中设置模型服务商的密钥，然后重启。',
  'NextChat requires its access code': 'NextChat 需要访问码',
  'CODE is set in NextChat’s environment, and the request holds none or another.':
    'NextChat 的环境变量中设置了 CODE，而请求中没有或带有其他访问码。',
  'Enter one of the codes of CODE in NextChat’s settings, or send it as “Authorization: Bearer nk-<code>”.':
    '在 NextChat 设置中输入 CODE 中的访问码，或以“Authorization: Bearer nk-<code>”发送。',
  'This NextChat allows no keys of its users': '此 NextChat 不允许使用用户自己的密钥',
  'HIDE_USER_API_KEY is set: only an access code opens the server’s own key.':
    '已设置 HIDE_USER_API_KEY：只能用访问码使用服务器自己的密钥。',
  'Send an access code instead of a key, or remove HIDE_USER_API_KEY from NextChat’s environment.':
    '发送访问码而不是密钥，或从 NextChat 的环境变量中移除 HIDE_USER_API_KEY。',
  'Correct the {innerProvider} key in Open WebUI under Admin Settings > Connections.':
    '在 Open WebUI 的 Admin Settings > Connections 中更正 {innerProvider} 的密钥。',
  'Correct the key of the model provider in Open WebUI under Admin Settings > Connections.':
    '在 Open WebUI 的 Admin Settings > Connections 中更正模型服务商的密钥。',
  'Read the log of Open WebUI at the time of this request: docker logs open-webui':
    '查看 Open WebUI 在此请求时间的日志：docker logs open-webui',
  'Correct the {innerProvider} key in RAGFlow under Model providers.':
    '在 RAGFlow 的 Model providers 中更正 {innerProvider} 的密钥。',
  'Correct the key of the model provider in RAGFlow under Model providers.':
    '在 RAGFlow 的 Model providers 中更正模型服务商的密钥。',
  'Read the log of the RAGFlow server at the time of this request.': '查看 RAGFlow 服务器在此请求时间的日志。',
  'Correct the {innerProvider} key in SillyTavern under API Connections.':
    '在 SillyTavern 的 API Connections 中更正 {innerProvider} 的密钥。',
  'Correct the key of the model provider in SillyTavern under API Connections.':
    '在 SillyTavern 的 API Connections 中更正模型服务商的密钥。',
  'Read the terminal in which SillyTavern’s server runs: it prints the provider’s response.':
    '查看运行 SillyTavern 服务器的终端：其中会打印服务商的响应。',
} as const satisfies Readonly<Record<string, string>>;
