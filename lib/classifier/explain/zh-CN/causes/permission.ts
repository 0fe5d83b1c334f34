export const permission = {
  'Only {allowed} is allowed as the client': '只允许{allowed}作为客户端',
  'The plan or group of this key allows only {allowed}, and the request does not come from there.':
    '此密钥的套餐或分组只允许{allowed}，而该请求并非来自它。',
  'Use a pay-as-you-go key of {vendor} and its base URL for apps of your own.':
    '自己的应用请使用 {vendor} 的按量计费密钥及其基础 URL。',
  'Use a key of another group or plan at {host}: this one allows only {allowed}.':
    '在 {host} 使用其他分组或套餐的密钥：此密钥只允许{allowed}。',
  'Use a key of another group or plan at {host} for apps of your own.':
    '自己的应用请在 {host} 使用其他分组或套餐的密钥。',
  'Ask the operator of {ownHost} to lift the restriction from the group of this key.':
    '请 {ownHost} 的运营者取消此密钥所在分组的限制。',
  'Check in the {innerProvider} console what the key may use if it is yours; else choose another model, or ask {gateway}.':
    '如果密钥是你自己的，在 {innerProvider} 控制台查看它的权限；否则换用其他模型，或询问 {gateway}。',
  permission: '权限',
  'permission · not allowed': '权限 · 无权操作',
  'permission · model not allowed': '权限 · 模型未授权',
  'permission · endpoint not open': '权限 · 接口未开放',
  'permission · IP not allowed': '权限 · IP 不允许',
  'permission · role': '权限 · 角色',
  'permission · organization': '权限 · 组织',
  'permission · verification required': '权限 · 需要认证',
  'permission · account suspended': '权限 · 账号封禁',
  'permission · region': '权限 · 地区',
  'permission · channel choice': '权限 · 指定渠道',
  'permission · client not allowed': '权限 · 客户端不允许',
  'permission · referrer not allowed': '权限 · 来源网站不允许',
  'permission · other users data': '权限 · 他人数据',
  'permission · data policy': '权限 · 数据政策',
  'The permission {permission} is missing': '缺少权限{permission}',
  'The scope {scope} is missing': '缺少权限范围{scope}',
  'Access denied': '访问被拒绝',
  'The key is valid, but its permissions are not enough: {permission} is needed.':
    '密钥有效，但权限不足：需要{permission}。',
  'The key is valid, but its scopes are not enough: {scope} is needed.': '密钥有效，但权限范围不足：需要{scope}。',
  'The server refuses this request for the key, the account, the client, or the network.':
    '服务端因密钥、账号、客户端或网络而拒绝此请求。',
  'Grant {permission} to the key or its account in the {accountOwner} console.':
    '在 {accountOwner} 控制台为该密钥或其账号授予{permission}。',
  'Grant the key the scope {scope} in the {accountOwner} console.':
    '在 {accountOwner} 控制台为该密钥授予权限范围{scope}。',
  'Check the access rules and the error log of {proxy}: it refused the request itself, before any API.':
    '检查 {proxy} 的访问规则和错误日志：请求是被它拒绝的，没有到达 API。',
  'Check in the {accountOwner} console that key, plan, and balance cover “{model}”, or choose another model.':
    '在 {accountOwner} 控制台检查密钥、套餐和余额是否涵盖“{model}”，或选择其他模型。',
  'Check in the {accountOwner} console what the key and its project may use, and that plan and balance cover it.':
    '在 {accountOwner} 控制台检查该密钥及其项目可以使用什么，以及套餐和余额是否足够。',
  'Check the access rules and the log of the server at {localHost}, and of a proxy in front of it.':
    '检查 {localHost} 上的服务器及其前面代理的访问规则和日志。',
  'Ask the operator of {host} whether the key may use “{model}”, or choose another model.':
    '向 {host} 的运营方询问该密钥能否使用“{model}”，或选择其他模型。',
  'Ask the operator of {host} what the key may use; a proxy or firewall in front may refuse it, too.':
    '向 {host} 的运营方询问该密钥可以使用什么；前面的代理或防火墙也可能拒绝请求。',
  'Ask the account owner for the missing permission.': '向账号所有者申请缺少的权限。',
  'No access to “{model}”': '无权使用“{model}”',
  'No access to this model': '无权使用该模型',
  'The key, project, or plan is limited to other models.': '密钥、项目或套餐仅限其他模型。',
  'Enable “{model}” for the key or account in the {accountOwner} console, or use a key that has it.':
    '在 {accountOwner} 控制台为该密钥或账号开通“{model}”，或使用已开通的密钥。',
  'Enable the model for the key or account in the {accountOwner} console, or use a key that has it.':
    '在 {accountOwner} 控制台为该密钥或账号开通该模型，或使用已开通的密钥。',
  'Enable the model for this key at {host}, or use a key that has it.':
    '在 {host} 为该密钥开通该模型，或使用已开通的密钥。',
  'Choose one of {models}.': '选择以下模型之一：{models}。',
  'Choose one of {allowed}.': '选择以下之一：{allowed}。',
  'Choose a model that this key can use.': '选择此密钥可以使用的模型。',
  'This endpoint is not open to the account': '该接口未对此账号开放',
  'The endpoint is in private beta, requires approval, or has to be enabled first.':
    '该接口处于内测阶段、需要审批，或需要先开通。',
  'Apply for access in the {accountOwner} console, or use an endpoint that is open to all.':
    '在 {accountOwner} 控制台申请访问权限，或使用公开的接口。',
  'Apply for access, or use an endpoint that is open to all.': '申请访问权限，或使用公开的接口。',
  'The key is not allowed from this network': '密钥不允许从此网络使用',
  'The key has an IP allowlist, and {address} is not on it.': '密钥设有 IP 白名单，其中没有 {address}。',
  'The key has an IP allowlist, and this network’s IP is not on it.': '密钥设有 IP 白名单，其中没有此网络的 IP。',
  'Add the IP {address} to the key’s allowlist.': '将 IP {address} 加入密钥的白名单。',
  'Add the IP of this network to the key’s allowlist.': '将此网络的 IP 加入密钥的白名单。',
  'Call from a server whose IP is on the list.': '从 IP 在白名单中的服务器调用。',
  'The role or scope does not allow this': '角色或权限范围不允许此操作',
  'The user or project behind the key lacks {permission}.': '密钥所属的用户或项目缺少{permission}。',
  'The key lacks the scope {scope}.': '密钥缺少权限范围{scope}。',
  'The user or project behind the key lacks the role or scope that the request needs.':
    '密钥所属的用户或项目缺少此请求所需的角色或权限范围。',
  'Grant {permission} to the identity behind the key, or use another key.':
    '为密钥所属的身份授予{permission}，或使用其他密钥。',
  'Grant the key the scope {scope}, or use an unrestricted key.': '为该密钥授予权限范围{scope}，或使用不受限的密钥。',
  'Grant the identity behind the key the missing role or scope in the {accountOwner} console.':
    '在 {accountOwner} 控制台为密钥所属的身份授予缺少的角色或权限范围。',
  'Grant the identity behind the key the missing role or scope.': '为密钥所属的身份授予缺少的角色或权限范围。',
  'The organization or project does not allow this': '组织或项目不允许此操作',
  'The key belongs to another organization or project than “{project}”, or that one is disabled.':
    '密钥属于“{project}”以外的组织或项目，或该组织或项目已停用。',
  'The key belongs to another organization or project, or the organization is disabled.':
    '密钥属于其他组织或项目，或组织已停用。',
  'Check the organization and project in the request, and that the key’s account is a member.':
    '检查请求中的组织和项目，以及密钥所属账号是否为其成员。',
  'The account must be verified first': '账号需要先完成验证',
  'The provider opens this model or feature to verified accounts only.': '服务商仅向已验证的账号开放该模型或功能。',
  'Complete organization or identity verification in the {accountOwner} console, then wait a few minutes.':
    '在 {accountOwner} 控制台完成组织或身份验证，然后等待几分钟。',
  'Complete organization or identity verification, then wait a few minutes.': '完成组织或身份验证，然后等待几分钟。',
  'The account is suspended or disabled': '账号被封禁或停用',
  'The account or organization was suspended for usage or terms violations, or is inactive.':
    '账号或组织因使用或违反条款被封禁，或未激活。',
  'Ask {vendor} support why the account or organization was disabled, or use a key of another account.':
    '向 {vendor} 客服询问账号或组织被停用的原因，或使用其他账号的密钥。',
  'Ask the operator of {host} why the account was disabled, or use a key of another account.':
    '向 {host} 的运营方询问账号被停用的原因，或使用其他账号的密钥。',
  'Stop sending until resolved: more attempts do not help.': '解决之前停止发送：重复尝试无效。',
  'The service is not available in this region': '该地区不提供此服务',
  'The request comes from an unsupported country or region.': '请求来自不支持的国家或地区。',
  'Check {vendor}’s supported countries and regions, and whether a VPN or proxy exits elsewhere.':
    '查看 {vendor} 支持的国家和地区，以及 VPN 或代理的出口是否在其他地方。',
  'Check which countries and regions {host} supports, and whether a VPN or proxy exits elsewhere.':
    '查看 {host} 支持的国家和地区，以及 VPN 或代理的出口是否在其他地方。',
  'Call from a server in a supported region, where the terms allow it.': '在条款允许的情况下，从支持地区的服务器调用。',
  'The key cannot choose a channel': '密钥不能指定渠道',
  'The key ends in a channel ID, and only an administrator of the gateway may choose one.':
    '密钥末尾带有渠道 ID，只有网关管理员可以指定渠道。',
  'This client is not allowed': '不允许此客户端',
  'This plan only allows certain clients, and the request does not come from one of them.':
    '此套餐只允许特定的客户端，而请求不是来自其中之一。',
  'The key is not allowed on this site': '密钥不允许在此网站使用',
  'The key is restricted to other web sites than {origin}.': '密钥仅限 {origin} 以外的网站使用。',
  'The key is restricted to certain web sites (referrers), and the page is not one of them, or sends no Referer header.':
    '密钥仅限特定网站（引荐来源）使用，而此页面不在其中，或没有发送 Referer 请求头。',
  'Add {origin} to the web sites that the key allows.': '将 {origin} 加入密钥允许的网站。',
  'Add the page’s origin to the web sites that the key allows.': '将页面的来源加入密钥允许的网站。',
  'Send the page’s Referer header (no “no-referrer” policy), or call through a server of your own with a key that has no such restriction.':
    '让页面发送 Referer 请求头（不要使用“no-referrer”策略），或通过自己的服务器调用，使用没有此限制的密钥。',
  'The data belongs to another user': '数据属于其他用户',
  'The ID in the URL or body is from another account.': 'URL 或请求体中的 ID 属于其他账号。',
  'Use IDs created with the same account and key.': '使用由同一账号和密钥创建的 ID。',
  'Privacy settings exclude this provider': '隐私设置排除了该服务商',
  'The account allows only providers with a given data policy, and none of them has this model.':
    '账号只允许采用特定数据政策的服务商，而其中没有提供该模型的。',
  'Change the account’s privacy settings, or choose another model.': '更改账号的隐私设置，或选择其他模型。',
  'Check “{project}”: send the ID of a project that the key’s account is a member of, and that has the API enabled.':
    '检查“{project}”：使用密钥所属账号已加入、且已启用该 API 的项目 ID。',
  'The key is for certain web sites only': '密钥仅限特定网站使用',
  'The key is restricted to web sites, and a call of a server comes from none.':
    '密钥仅限网站使用，而服务器的调用不来自任何网站。',
  'Use a key without this restriction on the server, and restrict it by IP address instead.':
    '在服务器上使用没有此限制的密钥，改为按 IP 地址限制。',
} as const satisfies Readonly<Record<string, string>>;
