import { KEY_TABLE, keyName, type KeyPlace } from '../keys.ts';
import { interfaceTexts } from '../language.ts';

/** All keys, one table for each part of the panel. */
export function KeyHelp() {
  const { keys: texts } = interfaceTexts();
  const places = [...new Set(KEY_TABLE.map(({ where }): KeyPlace => where))];
  return (
    <section class="key-help">
      {places.map((place) => (
        <table key={place}>
          <caption>{texts.places[place]}</caption>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">{texts.key}</th>
              <th scope="col">{texts.action}</th>
            </tr>
          </thead>
          <tbody>
            {KEY_TABLE.filter(({ where }) => where === place).map(({ id, keys }) => (
              <tr key={id}>
                <th scope="row">
                  {keys.map((key) => (
                    <kbd key={key}>{keyName(key)}</kbd>
                  ))}
                </th>
                <td>{texts.actions[id]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p class="remark">{texts.mouse}</p>
    </section>
  );
}
