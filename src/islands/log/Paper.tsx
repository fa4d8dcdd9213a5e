import { type EvidenceWords, evidenceRow, type LoggedCall } from '../../logic/index.ts';

/** The list of calls on paper, for whoever is to be shown it. */
export function Paper({ calls, words }: { calls: readonly LoggedCall[]; words: EvidenceWords }) {
  const [day, time, ...heads] = words.heads;
  return (
    <table class="evidence" data-evidence>
      <caption>
        {words.title}，共 {calls.length} 通
      </caption>
      <thead>
        <tr>
          {[`${day}、${time}`, ...heads].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calls.map((call) => {
          const [date, clock, ...cells] = evidenceRow(call, words);
          return (
            <tr key={call.id}>
              <th scope="row">
                {date} {clock}
              </th>
              {cells.map((cell, at) => (
                <td key={heads[at]}>{cell}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
