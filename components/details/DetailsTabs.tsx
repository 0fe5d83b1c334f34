import { TABS, type TabName } from '../../lib/settings/panel-state.ts';
import { interfaceTexts } from '../language.ts';
import { Tabs } from '../controls/Tabs.tsx';

interface DetailsTabsProps {
  /** How many attempts the call has; one is not worth a tab. */
  readonly attempts: number;
  /** Whether they are polls. */
  readonly polled: boolean;
  /** Whether the model said anything. */
  readonly hasAnswer: boolean;
  readonly current: TabName;
  readonly panelId: string;
  readonly onChange: (name: TabName) => void;
}

/** The tabs of the details. */
export function DetailsTabs({ attempts, polled, hasAnswer, current, panelId, onChange }: DetailsTabsProps) {
  const { details: texts } = interfaceTexts();
  return (
    <Tabs
      names={TABS.filter((name) => (name === 'attempts' ? attempts > 1 : name !== 'answer' || hasAnswer))}
      labelOf={(name) => (name === 'attempts' ? texts.attemptsTab(attempts, polled) : texts.tabs[name])}
      label={texts.label}
      current={current}
      panelId={panelId}
      onChange={onChange}
    />
  );
}
