import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { hostTargets, type CustomHost, type HostTarget } from '../../lib/classifier/index.ts';
import type { InterfaceTexts } from '../../lib/interface-texts/interface-texts.ts';
import { interfaceTexts } from '../language.ts';
import { targetText } from './target-text.ts';

interface HostFormProps {
  /** The host to edit; `null` for a new one. */
  readonly host: CustomHost | null;
  /** Returns what is wrong with it; `null` where it was taken. */
  readonly onSubmit: (written: string, target: HostTarget) => string | null;
  readonly onCancel?: () => void;
}

const DEFAULT_TARGET: HostTarget = { kind: 'protocol', id: 'openai' };
const keyOf = ({ kind, id }: HostTarget) => `${kind}:${id}`;
const byKey = new Map(hostTargets.map((target) => [keyOf(target), target]));

/** A pattern and what answers there; what is wrong with the pattern is told below it. */
export function HostForm({ host, onSubmit, onCancel }: HostFormProps) {
  const all = interfaceTexts();
  const { settings: texts } = all;
  const [written, setWritten] = useState(host?.pattern ?? '');
  const [target, setTarget] = useState(keyOf(host?.target ?? DEFAULT_TARGET));
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (host !== null) field.current?.focus();
  }, [host]);

  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = onSubmit(written, byKey.get(target) ?? DEFAULT_TARGET);
    setProblem(wrong);
    if (wrong === null) setWritten('');
    if (wrong !== null || host === null) field.current?.focus();
  };
  return (
    <form class="host-form" noValidate onSubmit={submit}>
      <div>
        <label for={`${id}-pattern`}>{texts.pattern}</label>
        <input
          ref={field}
          id={`${id}-pattern`}
          class="field"
          name="pattern"
          type="text"
          value={written}
          placeholder="llm.corp.example"
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          aria-invalid={problem !== null}
          aria-describedby={`${id}-told`}
          onInput={(event) => {
            setWritten(event.currentTarget.value);
            setProblem(null);
          }}
        />
      </div>
      <div>
        <label for={`${id}-target`}>{texts.target}</label>
        <select
          id={`${id}-target`}
          class="field"
          name="target"
          value={target}
          onChange={(event) => setTarget(event.currentTarget.value)}
        >
          <optgroup label={texts.targetProtocols}>{optionsOf('protocol', all)}</optgroup>
          <optgroup label={texts.targetProviders}>{optionsOf('provider', all)}</optgroup>
        </select>
      </div>
      <div class="actions">
        <button type="submit" class="button" data-primary="true">
          {host === null ? texts.add : texts.save}
        </button>
        {onCancel !== undefined && (
          <button type="button" class="button" onClick={onCancel}>
            {texts.cancel}
          </button>
        )}
      </div>
      <p id={`${id}-told`} class="told" data-problem={problem !== null} role={problem === null ? undefined : 'alert'}>
        {problem ?? texts.patternHint}
      </p>
    </form>
  );
}

function optionsOf(kind: HostTarget['kind'], texts: InterfaceTexts) {
  return hostTargets
    .filter((target) => target.kind === kind)
    .map((target) => (
      <option key={target.id} value={keyOf(target)}>
        {targetText(target, texts)}
      </option>
    ));
}
