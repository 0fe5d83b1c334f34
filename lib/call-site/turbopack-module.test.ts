import { describe, expect, it } from 'vitest';
import { turbopackModule } from './turbopack-module.ts';

const SCRIPT = `(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push([typeof document === "object" ? document.currentScript : undefined,
"[project]/node_modules/openai/client.mjs [app-client] (ecmascript)", ((__turbopack_context__, module, exports) => {
"use strict";
fetch(1);
}),
"[project]/app/chat.ts [app-client] (ecmascript)", ((__turbopack_context__) => {
"use strict";

fetch(2);
}),
]);
//# sourceMappingURL=app_1a2b._.js.map`;

describe('a module in a script of Turbopack', () => {
  it.each([
    [4, 'node_modules/openai/client.mjs', 3],
    [9, 'app/chat.ts', 7],
  ])('of line %i is %s', (line, path, firstLine) => {
    expect(turbopackModule(SCRIPT, line)).toMatchObject({ path, firstLine });
  });

  it('has its code', () => {
    expect(turbopackModule(SCRIPT, 9)?.code.split('\n').slice(0, 3)).toEqual(['"use strict";', '', 'fetch(2);']);
  });

  it.each<readonly [what: string, script: string, line: number]>([
    ['the line before all modules', SCRIPT, 1],
    ['a line that is not there', SCRIPT, 99],
    ['the line of the name itself', SCRIPT, 6],
    ['another script', SCRIPT.replace('TURBOPACK', 'webpackChunk'), 9],
    ['an empty script', '', 1],
  ])('there is none at %s', (_, script, line) => {
    expect(turbopackModule(script, line)).toBeNull();
  });
});
