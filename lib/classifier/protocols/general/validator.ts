import type { Rule } from '../../model.ts';

const REFUSED = [400, 422] as const;

/** Types of complaints of Pydantic, of its first and its second version, as FastAPI sends them for each field at fault. */
export const validatorRules: readonly Rule[] = [
  {
    id: 'validator-value',
    code: ['value_error.const', 'type_error.enum', 'literal_error'],
    status: REFUSED,
    cause: 'invalid_request/enum',
  },
  {
    id: 'validator-range',
    code: /^(?:value_error\.number\.not_[gl][te]|(?:greater|less)_than(?:_equal)?)$/u,
    status: REFUSED,
    cause: 'invalid_request/out_of_range',
  },
  {
    id: 'validator-type',
    code: /^(?:type_error\.(?:integer|float|str|bool|list|dict|bytes)|(?:int|float|bool|decimal)_(?:parsing|type)|(?:string|list|dict|bytes)_type)$/u,
    status: REFUSED,
    cause: 'invalid_request/wrong_type',
  },
  { id: 'validator-missing', code: 'value_error.missing', status: REFUSED, cause: 'invalid_request/missing_field' },
  {
    id: 'validator-unknown',
    code: ['value_error.extra', 'extra_forbidden'],
    status: REFUSED,
    cause: 'invalid_request/unknown_field',
  },
];
