import type { Rule } from '../../model.ts';

/** What a model cannot do, then whether it is there at all; before paths and other things that may be missing. */
export const modelRules: readonly Rule[] = [
  {
    id: 'not-for-this-model',
    message:
      /(?:deprecated|not (?:supported|available|allowed)) (?:for|on|with|by) this model|does not support the \w{1,40} field/iu,
    status: [400, 404, 422],
    cause: 'unsupported/parameter',
  },
  {
    id: 'no-channel-for-model',
    message: /no available (?:channels?|models?\/channels?)|无可用渠道/iu,
    when: 'names-a-model',
    cause: 'model_not_found/no_channel_for_model',
  },
  {
    id: 'no-channel',
    message: /no available (?:channels?|providers?)|无可用渠道/iu,
    cause: 'upstream_error/no_channel',
  },
  {
    id: 'retired-model',
    message:
      /model .{0,80}(?:deprecated|decommissioned|retired|end of (?:its )?life|no longer (?:available|supported))/iu,
    cause: 'model_not_found/retired_model',
  },
  {
    id: 'not-deployed',
    message: /deployment .{0,60}(?:does not exist|not exist|not found)|model .{0,80}not (?:been )?deployed/iu,
    cause: 'model_not_found/not_deployed',
  },
  {
    id: 'unknown-model',
    message:
      /(?:unknown|invalid|no such|unsupported|not supported|not found the|incorrect) model(?! ?(?:output|response|token))|models?[ /].{0,120}?(?:not found|does(?: not|n.t) exist|not exist|is not (?:a )?valid|not supported|is not available|unknown)|模型不存在/iu,
    status: [400, 403, 404, 422, 500, 503],
    cause: 'model_not_found/unknown_model',
  },
];
