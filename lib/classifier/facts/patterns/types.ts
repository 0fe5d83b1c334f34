import type { FactPattern } from '../fact-pattern.ts';

/** What parsers and validators of many languages say: which field, which type, where in the text. */
export const typePatterns: readonly FactPattern[] = [
  {
    id: 'python-loc',
    message: /'loc': [([](?:'body', )?(?<field>'\w{1,60}'(?:, (?:'[\w-]{1,60}'|\d{1,5})){0,8})[)\]]/u,
  },
  {
    id: 'value-for-expected',
    holds: 'quote',
    message:
      /invalid (?:value|type|input) for ['"`](?<field>[\w.[\]-]{1,100})['"`][.:,] expected (?<expectedType>[^,\n]{2,60}), (?:but )?(?:got|received|found) (?:an? )?(?<sentType>\w{2,20})/iu,
  },
  {
    id: 'go-unmarshal',
    message:
      /cannot unmarshal (?<sentType>\w{2,20}) into Go struct field \w{0,40}\.(?<field>\w{1,60}(?:\.\w{1,60}){0,6}) of type (?<expectedType>[\w.[\]]{2,60})/u,
  },
  {
    id: 'sonic-mismatch',
    message: /mismatch type (?<expectedType>\w{2,12}) with value (?<sentType>\w{2,12})\b/iu,
  },
  {
    id: 'jackson-value',
    message:
      /cannot deserialize value of type [`'](?<expectedType>[\w.$<>]{2,100})[`'] from \w{2,20}(?: value)? (?:"(?<value>[^"\n]{0,60})")?/iu,
  },
  {
    id: 'jackson-chain',
    message: /through reference chain: [\w.$]{2,100}\["(?<field>\w{1,60})"\]/iu,
  },
  {
    id: 'serde-invalid-value',
    message:
      /(?:^|: )(?<field>[a-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,5}\]){0,12}): invalid value: \w{2,20}(?: \w{2,20})? [`"](?<value>[^`"\n]{1,60})[`"]/u,
  },
  {
    id: 'pydantic-text',
    message: /validation errors? for \w{1,60}\n(?<field>[a-z_]\w{0,60}(?:\.\w{1,60}){0,12})\n/u,
  },
  {
    id: 'pointer',
    message: /(?:: #\/|at #\/|'#\/|"#\/)(?<field>[\w/-]{1,200})(?:: |'|"|\b)/u,
  },
  {
    id: 'value-error',
    message: /at (?<position>line \d{1,9} column \d{1,9})/iu,
  },
  {
    id: 'invalid-type-for',
    holds: 'quote',
    message:
      /invalid type for '(?<field>[\w.[\]-]{1,100})': expected (?<expectedType>[^,\n]{2,80}), but got (?<sentType>[^.\n]{2,60}?) instead/iu,
  },
  {
    id: 'invalid-type-serde',
    message:
      /(?:(?<field>[a-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,5}\]){0,12}): )?invalid type: (?<sentType>[^,\n]{2,60}), expected (?<expectedType>[^\n]{2,60}?)(?: at line|$|\n)/iu,
  },
  {
    id: 'expected-received',
    message:
      /(?:invalid input: )?expected (?<expectedType>string|number|boolean|array|object|integer|int|date|null|record), received (?<sentType>\w{2,20})/iu,
  },
  {
    id: 'parameter-expected-got',
    holds: 'quote',
    message:
      /['"`](?<field>[a-z_][\w.[\]]{0,80})['"`][^\n:]{1,60}: expected an? (?<expectedType>integer|number|float|string|boolean|array|list|object|map),? (?:but )?(?:got|received|found)\b/iu,
  },
  {
    id: 'quoted-type-expected',
    holds: 'quote',
    message:
      /invalid ['"`](?<field>[a-z_][\w.[\]]{0,80})['"`] type[.:,] expected (?:one of:? )?\[?['"`]?(?<expectedType>str|string|int|integer|float|bool|boolean|list|dict|array|object)['"`]?\]?,? (?:but )?got ['"`]?(?<sentType>\w{2,20})/iu,
  },
  {
    id: 'must-be-a',
    holds: 'quote',
    message:
      /['"`](?<field>[a-z_][\w.[\]]{0,80})['"`] must be (?<expectedType>an? (?:string|array|list|number|integer|boolean|object)(?:(?:,| or) [\w ]{3,30}){0,3})/iu,
  },
  {
    id: 'should-be-a-valid',
    message:
      /(?:^|\n|: )(?:body\.)?(?<field>[a-z_]\w{0,60}(?:\.\w{1,60}|\[\d{1,5}\]){0,12}): input should be (?<expectedType>a valid \w{2,20})/iu,
  },
  {
    id: 'json-decode',
    message: /(?<position>line \d{1,7} column \d{1,7}(?: \(char \d{1,9}\))?)/iu,
  },
  {
    id: 'position-json',
    message: /in JSON at (?<position>position \d{1,9}(?: \(line \d{1,7} column \d{1,7}\))?)/iu,
  },
];
