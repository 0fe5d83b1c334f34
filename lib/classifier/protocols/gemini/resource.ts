import type { Rule } from '../../model.ts';

/** Models, and other things that are not there. */
export const resourceRules = [
  // Models, then other things that may be missing.
  {
    id: 'retired',
    message: /no longer (?:available|supported)|has been (?:deprecated|shut down|retired|discontinued)/iu,
    status: [400, 404, 410],
    cause: 'model_not_found/retired_model',
  },
  { id: 'model-code', code: 'model_not_found', cause: 'model_not_found/unknown_model' },
  {
    id: 'model',
    message: /models\/(?<model>[\w.@:-]{1,120})\W{0,2} (?:is|was) ?not found|unexpected model name format/iu,
    cause: 'model_not_found/unknown_model',
  },
  {
    id: 'publisher-model',
    message: /publisher model .{1,300}?models\/(?<model>[\w.@:-]{1,120})[^\w.@: -]{0,2} {1,2}(?:was )?not found/iu,
    cause: 'model_not_found/unknown_model',
    fixes: [
      {
        text: [
          'Check “{model}” and the location “{region}”: some models are only in “global” or one region, or need access in Model Garden.',
          'Check the model ID and the location: some models are only in “global” or one region, or need access in Model Garden.',
        ],
      },
    ],
  },
  {
    id: 'not-in-region',
    message: /not servable in region|not (?:available|supported|served) in (?:the )?(?:region|location)/iu,
    cause: 'model_not_found/not_deployed',
    title: ['“{model}” is not served in {region}', 'The model is not served here'],
    why: ['This region or this kind of endpoint does not serve the model.'],
    fixes: [
      {
        text: [
          'Change the region in the URL from {region} to one listed on the model page, such as “global”.',
          'Change the region in the URL to one listed on the model page, such as “global”.',
        ],
        link: 'models',
      },
    ],
  },
  {
    id: 'publisher-path',
    code: 'not_found',
    status: 404,
    path: /\/publishers\/[^/]{1,40}\/models\//u,
    message: /entity was not found/iu,
    cause: 'not_found/unknown_resource',
    why: ['The model in the URL does not exist under this ID, in this region, or is not enabled for the project.'],
    fixes: [
      {
        text: [
          'Check the model ID in the URL, with its version (e.g. “@20250929”), and whether {region} serves it.',
          'Check the model ID in the URL, with its version (e.g. “@20250929”), and whether the region serves it.',
        ],
        link: 'models',
      },
      { text: 'Enable the model in Model Garden for the project.', link: 'models' },
    ],
  },
  {
    id: 'cache',
    message: /cachedcontent not found|not found: cache/iu,
    cause: 'not_found/unknown_resource',
  },
  {
    id: 'not-found',
    code: 'not_found',
    status: [200, 404],
    message: /entity was not found|result not found/iu,
    cause: 'not_found/unknown_resource',
  },
] as const satisfies readonly Rule[];
