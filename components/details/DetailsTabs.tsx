import { interfaceTexts } from '../language.ts';
import { Tabs } from '../controls/Tabs.tsx';

/** The parts of the details. */
export type TabName = 'diagnosis' | 'answer' | 'request' | 'response' | 'headers' | 'attempts';

const NAMES: readonly TabName[] = ['diagnosis', 'answer', 'request', 'response', 'headers', 'attempts'];

interface DetailsTabsProps {
  /** How many attempts the call has; one is not worth a tab. */
  readonly attempts: number;
  /** Whether the model said anything. */
  readonly hasAnswer: boolean;
  readonly current: TabName;
  readonly panelId: string;
  readonly onChange: (name: TabName) => void;
}

/** The tabs of the details. */
export function DetailsTabs({ attempts, hasAnswer, current, panelId, onChange }: DetailsTabsProps) {
  const { details: texts } = interfaceTexts();
  return (
    <Tabs
      names={NAMES.filter((name) => (name === 'attempts' ? attempts > 1 : name !== 'answer' || hasAnswer))}
      labelOf={(name) => (name === 'attempts' ? texts.attemptsTab(attempts) : texts.tabs[name])}
      label={texts.label}
      current={current}
      panelId={panelId}
      onChange={onChange}
    />
  );
}
