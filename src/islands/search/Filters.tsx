import { useEffect, useState } from 'preact/hooks';

/** What narrows the look-up; empty strings narrow nothing. `day` is an ISO date: as the law stood on that day. */
export type Filter = Readonly<Record<'force' | 'topic' | 'status' | 'day', string>>;

/** A filter that lets everything through. */
export const NO_FILTER: Filter = { force: '', topic: '', status: '', day: '' };

interface Props {
  readonly filter: Filter;
  /** Kinds of instrument and topics: value and label. */
  readonly forces: readonly (readonly [value: string, label: string])[];
  readonly topics: readonly (readonly [value: string, label: string])[];
  readonly onChange: (filter: Filter) => void;
}

/** Filters by kind of instrument, topic and status, and the day whose law is asked for. */
export function Filters({ filter, forces, topics, onChange }: Props) {
  const select = (field: 'force' | 'topic' | 'status', label: string, options: Props['forces']) => (
    <div class="field">
      <label for={`filter-${field}`}>{label}</label>
      <select
        id={`filter-${field}`}
        name={field}
        value={filter[field]}
        onChange={(event) => onChange({ ...filter, [field]: event.currentTarget.value })}
      >
        <option value="">都看</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
  const count = Object.values(filter).filter(Boolean).length;
  // On a desk the filters are a rail beside the results; on a phone they are folded away.
  const [wide, setWide] = useState(false);
  useEffect(() => setWide(matchMedia('(min-width: 60em)').matches), []);
  return (
    <details class="filters" open={wide}>
      <summary>筛选、按日子看{count > 0 && `（已选 ${count} 项）`}</summary>
      {select('force', '哪一类文件', forces)}
      {select('topic', '关于什么', topics)}
      {select('status', '现在还施行吗', [
        ['current', '现行'],
        ['superseded', '旧条文'],
      ])}
      <div class="field">
        <label for="filter-day">按哪一天的法律</label>
        <input
          type="date"
          id="filter-day"
          name="day"
          value={filter.day}
          min="2000-01-01"
          max="2099-12-31"
          onInput={(event) => onChange({ ...filter, day: event.currentTarget.value })}
        />
      </div>
      {count > 0 && (
        <button type="button" class="button plain" onClick={() => onChange(NO_FILTER)}>
          不筛选了
        </button>
      )}
    </details>
  );
}
