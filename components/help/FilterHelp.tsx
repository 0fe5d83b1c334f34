import { KEYS, STATES } from '../../lib/timeline/query/filter-keys.ts';
import { FORMS } from '../../lib/timeline/query/filter-forms.ts';
import { interfaceTexts } from '../language.ts';

/** How conditions are written, all keys that can stand before a colon, and the states that `is:` asks for. */
export function FilterHelp() {
  const { filter, keys: texts } = interfaceTexts();
  return (
    <section class="filter-help" aria-labelledby="help-filter">
      <h3 id="help-filter">{texts.filterTitle}</h3>
      <table>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{texts.example}</th>
            <th scope="col">{texts.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {FORMS.map(({ id, example }) => (
            <tr key={id}>
              <th scope="row">
                <code>{example}</code>
              </th>
              <td>{filter.forms[id]}</td>
            </tr>
          ))}
          {KEYS.map((key) => (
            <tr key={key}>
              <th scope="row">
                <code>{key}:</code>
              </th>
              <td>{filter.keys[key]}</td>
            </tr>
          ))}
          {STATES.map((state) => (
            <tr key={state}>
              <th scope="row">
                <code>is:{state}</code>
              </th>
              <td>{filter.states[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
