import type { FactPattern } from '../fact-pattern.ts';

/** Sentences in which the answer says what to do, and to whom to write. "Try again later" is none. */
export const remedyPatterns: readonly FactPattern[] = [
  {
    id: 'contact-mail',
    holds: '@',
    message:
      /(?:contact|email|mail|write to|reach|support|联系)[^\n@]{0,30}?(?<![\w.+-])(?<contact>[\w.+-]{1,40}@[a-z][\w-]{0,40}(?:\.[a-z]{2,20}){1,2})\b/iu,
  },
  {
    id: 'remedy-verb',
    message:
      /(?:^|[.!?;,:)] |\n)(?<remedy>(?:please )?(?:use |set |add |remove |enable |activate |visit |upgrade |update |reduce |shorten |create |configure |subscribe |top up |recharge |renew |replace |switch to |convert |make sure |ensure |include |specify |provide |pass |send |call |choose |check that |consider |go to |navigate to |adjust |modify |load |start |restart |register |migrate |buy |purchase |fill out |complete |accept |try |delete |disable |verify |increase |decrease |lower |keep |split |truncate |disabling )[^\n]{3,220}?)(?=[.!](?: |$|\n)|\n|$| \(tid| \(request id)/iu,
  },
  {
    id: 'remedy-you-can',
    message:
      /(?:^|[.!?;:)] |\n)(?<remedy>(?:you can (?!retry)|you must |you need to |you should |to increase |to continue|to fix |to resolve |to raise |to unlock )[^\n]{5,220}?)(?=[.!](?: |$|\n)|\n|$| \(tid| \(request id)/iu,
  },
  {
    id: 'remedy-did-you-mean',
    message: /(?<!(?:unsupported|unknown|unrecognized), )(?<remedy>did you mean [^\n?]{2,120}\?)/iu,
  },
  {
    id: 'remedy-chinese',
    holds: 'han',
    message:
      /(?<remedy>请(?!求|稍后|稍候|您稍后|等待|勿|重试|检查文档)[^。，,；;\n（(]{2,60}(?:[，,][^。，；;\n（(]{2,60})?)/u,
  },
];
