import { messages } from '../language.ts';
import { Tabs } from '../controls/Tabs.tsx';

/** The parts of the details. */
export type TabName = 'diagnosis' | 'request' | 'response' | 'headers' | 'attempts';

const NAMES: readonly TabName[] = ['diagnosis', 'request', 'response', 'headers'];
const WITH_ATTEMPTS: readonly TabName[] = [...NAMES, 'attempts'];

interface DetailsTabsProps {
  /** How many attempts the call has; one is not worth a tab. */
  readonly attempts: number;
  readonly current: TabName;
  readonly panelId: string;
  readonly onChange: (name: TabName) => void;
}

/** The tabs of the details. */
export function DetailsTabs({ attempts, current, panelId, onChange }: DetailsTabsProps) {
  const { details: texts } = messages();
  return (
    <Tabs
      names={attempts > 1 ? WITH_ATTEMPTS : NAMES}
      labelOf={(name) => (name === 'attempts' ? texts.attemptsTab(attempts) : texts.tabs[name])}
      label={texts.label}
      current={current}
      panelId={panelId}
      onChange={onChange}
    />
  );
}
