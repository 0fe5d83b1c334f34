/** Who answers for a host, for the heading over its buttons. */
const SHOP_TALK = [
  [/xiaomimimo\.com$/u, 'Xiaomi MiMo'],
  [/moonshot\.|kimi\.com$/u, 'Moonshot / Kimi'],
  [/aihubmix\.com$/u, 'AIHubMix'],
  [/modelswitch\.io$/u, 'ModelSwitch'],
  [/aimlapi\.com$/u, 'AI/ML API'],
  [/openai\.com$/u, 'OpenAI'],
  [/anthropic\.com$/u, 'Anthropic'],
];
/** Over the buttons for all other hosts. */
const OWN_SERVER = 'The shop’s own server';
const PAUSE_MS = 250;

const calls = await (await fetch('calls.json')).json();
const last = document.querySelector('#last');

/** Makes one call as a page would, and tells how it ended in its own eyes. */
async function play(id) {
  const { method, url, headers, body, abortAfterMs } = calls.find((call) => call.id === id);
  const signal = abortAfterMs === undefined ? null : AbortSignal.timeout(abortAfterMs);
  try {
    const response = await fetch(url, { method, headers, body, signal });
    await response.text();
    return `HTTP ${response.status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function playAndTell({ id, button }) {
  const outcome = await play(id);
  last.textContent = `${button}: the page saw “${outcome}”.`;
}

function section(title, ofProvider) {
  const element = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = title;
  const buttons = ofProvider.map((call) => {
    const button = document.createElement('button');
    button.textContent = call.button;
    button.addEventListener('click', () => playAndTell(call));
    return button;
  });
  element.append(heading, ...buttons);
  return element;
}

const offered = calls.filter((call) => call.button !== undefined);
const titleOf = ({ url }) => SHOP_TALK.find(([host]) => host.test(new URL(url).hostname))?.[1] ?? OWN_SERVER;
for (const title of [...SHOP_TALK.map(([, name]) => name), OWN_SERVER]) {
  const ofProvider = offered.filter((call) => titleOf(call) === title);
  if (ofProvider.length > 0) document.querySelector('#providers').append(section(title, ofProvider));
}
document.querySelector('#play-all').addEventListener('click', async () => {
  for (const call of offered) {
    await playAndTell(call);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
});

// For the demo's script and the browser tests.
window.shop = { play };
