export const modelNotFound = {
  'Choose a model that is made for {taskPath}: chat models and others do not answer there.':
    '选择用于 {taskPath} 的模型：聊天等其他模型不在此端点提供服务。',
  'model not found': '模型不存在',
  'model not found · unknown model': '模型不存在 · 未知模型',
  'model not found · retired model': '模型不存在 · 已下线',
  'model not found · not deployed': '模型不存在 · 未部署',
  'model not found · no channel for model': '模型不存在 · 没有渠道',
  'Model “{model}” not found': '找不到模型“{model}”',
  'Model not found': '找不到模型',
  'The server at {modelServer} has no model of this name: it is misspelled, not downloaded, or not loaded.':
    '{modelServer} 上的服务器没有该名称的模型：拼写有误、尚未下载或未加载。',
  'The model ID is misspelled, has a prefix too many or too few, was retired, or is not available to this account.':
    '模型 ID 拼写有误、多了或少了前缀、已下线，或不对此账号开放。',
  'Use “{suggestedModel}” instead of “{model}”.': '将“{model}”改为“{suggestedModel}”。',
  'Use “{suggestedModel}”.': '使用“{suggestedModel}”。',
  'Check the model ID: did you mean “{meantModel}” instead of “{model}”?':
    '检查模型 ID：是否应为“{meantModel}”，而不是“{model}”？',
  'Use one of {models} instead of “{model}”.': '将“{model}”改为以下模型之一：{models}。',
  'Use one of the models that the response lists: {models}.': '使用响应列出的模型之一：{models}。',
  'Use one of {allowed} instead of “{model}”.': '将“{model}”改为以下模型之一：{allowed}。',
  'Use one of the models that the response lists: {allowed}.': '使用响应列出的模型之一：{allowed}。',
  'Compare “{model}” with {provider}’s model list, and send an ID exactly as listed.':
    '对照 {provider} 的模型列表核对“{model}”，并按列表原样发送 ID。',
  'Send “{bareModel}” without the provider’s name before it, unless the model list has the ID so.':
    '发送“{bareModel}”，前面不加服务商名称，除非模型列表中的 ID 就带此前缀。',
  'Compare the model ID with {provider}’s model list, and send one exactly as listed.':
    '对照 {provider} 的模型列表核对模型 ID，并按列表原样发送。',
  'Pull or load “{model}” on the server at {modelServer}, or list what is installed there.':
    '在 {modelServer} 上的服务器中拉取或加载“{model}”，或列出其中已安装的模型。',
  'Pull or load the model on the server at {modelServer}, or list what is installed there.':
    '在 {modelServer} 上的服务器中拉取或加载该模型，或列出其中已安装的模型。',
  'Check that the account has access to the model if the ID is right: {vendor} may have to grant it first.':
    '如果 ID 无误，确认账号有权使用该模型：可能需要 {vendor} 先开放权限。',
  'Use a key from a group other than “{group}”, or ask the operator of {host} to add the model to it.':
    '使用“{group}”以外分组的密钥，或请 {host} 的运营方将该模型加入此分组。',
  'Ask the operator of {host} to add the model, or to open it to the key’s group, if the ID is right.':
    '如果 ID 无误，请让 {host} 的运营方添加该模型，或对密钥所属的分组开放。',
  '“{model}” was retired': '“{model}”已下线',
  'The model was retired': '模型已下线',
  'The model is retired as of {retiredAt}.': '该模型于 {retiredAt} 下线。',
  'The provider no longer serves this model.': '服务商不再提供该模型。',
  'Switch to “{suggestedModel}”.': '改用“{suggestedModel}”。',
  'Switch to “{replacement}”.': '改用“{replacement}”。',
  'Switch from “{model}” to its replacement: choose an active model from {provider}’s model list.':
    '将“{model}”换成其替代模型：在 {provider} 的模型列表中选择仍在提供的模型。',
  'Switch to its replacement: choose an active model from {provider}’s model list.':
    '换成其替代模型：在 {provider} 的模型列表中选择仍在提供的模型。',
  'List the model IDs that {host} serves with {modelList}.': '用 {modelList} 列出 {host} 提供的模型 ID。',
  '“{deployment}” is not deployed': '“{deployment}”未部署',
  '“{model}” is not deployed': '“{model}”未部署',
  'The model is not deployed': '模型未部署',
  'The model or deployment has not been deployed or started in this account, or has another name.':
    '该模型或部署尚未在此账号中部署或启动，或名称不同。',
  'Load “{model}” on the server at {localHost}, or list what is loaded there.':
    '在 {localHost} 上的服务器中加载“{model}”，或列出其中已加载的模型。',
  'Load a model of the right kind on the server at {localHost}, or list what is loaded there.':
    '在 {localHost} 上的服务器中加载合适类型的模型，或列出其中已加载的模型。',
  'Deploy “{model}”, or send the name of an existing deployment.': '部署“{model}”，或使用已有部署的名称。',
  'Deploy the model, or send the name of an existing deployment.': '部署该模型，或使用已有部署的名称。',
  'The gateway has no channel for “{model}”': '网关没有“{model}”的渠道',
  'The gateway has no channel for this model': '网关没有该模型的渠道',
  'The model ID is wrong, or the gateway has no provider for it in the group “{group}”.':
    '模型 ID 有误，或网关的“{group}”分组中没有提供该模型的服务商。',
  'The model ID is wrong, or the gateway has no provider for this key’s group.':
    '模型 ID 有误，或网关没有为该密钥的分组配置服务商。',
  'Replace “{model}” with a model that {modelList} lists for this key.':
    '将“{model}”换成 {modelList} 为该密钥列出的模型。',
  'Use a model that {modelList} lists for this key.': '使用 {modelList} 为该密钥列出的模型。',
  'Compare the model ID with the gateway’s model list.': '将模型 ID 与网关的模型列表进行对照。',
  'Use a key from a group other than “{group}”, or ask the gateway’s administrator to add a channel for the model.':
    '使用“{group}”以外分组的密钥，或请网关管理员为该模型添加渠道。',
  'Use a key of a group that includes the model, or ask the gateway’s administrator to add a channel for it.':
    '使用包含该模型的分组的密钥，或请网关管理员为其添加渠道。',
  'Compare “{model}” with the IDs that {modelList} lists at {host}, and send one exactly as listed.':
    '将“{model}”与 {host} 的 {modelList} 列出的 ID 核对，并按列表原样发送。',
  'List the models of {host} with {modelList}, and send a name exactly as listed.':
    '用 {modelList} 列出 {host} 的模型，并原样发送列出的名称。',
  'Load an {modality} model on the server at {localHost}, or list what is loaded there.':
    '在 {localHost} 的服务器上加载{modality}模型，或列出已加载的模型。',
  'Compare the model ID with those that {modelList} lists at {host}, and send one exactly as listed.':
    '将模型 ID 与 {host} 的 {modelList} 列出的 ID 核对，并按列表原样发送。',
} as const satisfies Readonly<Record<string, string>>;
