export const modelNotFound = {
  'model not found': '模型不存在',
  'model not found · unknown model': '模型不存在 · 未知模型',
  'The model does not exist here': '这里没有该模型',
  'The model id is misspelt, belongs to another provider, or is not open to this account.':
    '模型 ID 拼写错误、属于另一家服务商，或未对此账号开放。',
  'Check the model id “{model}” against the list of {provider}.': '对照 {provider} 的模型列表，检查模型 ID“{model}”。',
  'Ask for access if the id is right.': '申请权限（如果模型 ID 没有写错）。',
  'model not found · retired model': '模型不存在 · 已下线',
  'The model was retired': '模型已下线',
  'The provider no longer serves this model.': '服务商不再提供该模型。',
  'Move to the successor that {provider} names.': '迁移到 {provider} 指定的后续模型。',
  'model not found · not deployed': '模型不存在 · 未部署',
  'The model is not deployed': '模型未部署',
  'The model or deployment has to be started in the account first, and was not.':
    '该模型或部署需要先在账号中启动，但尚未启动。',
  'Deploy the model, or send the name of a deployment that exists.': '部署该模型，或填写已存在的部署名称。',
  'model not found · no channel for model': '模型不存在 · 没有渠道',
  'The gateway has no channel for this model': '网关没有该模型的渠道',
  'The model id is wrong, or the gateway gives this key’s group no provider that serves it.':
    '模型 ID 有误，或网关没有为此密钥的分组配置提供该模型的服务商。',
  'Check the model id “{model}” against the gateway’s list.': '对照网关的模型列表，检查模型 ID“{model}”。',
  'Use a key of a group that includes the model.': '换用分组中包含该模型的密钥。',
} as const satisfies Readonly<Record<string, string>>;
