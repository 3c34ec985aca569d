/**
 * Answers of the tables, kept: a debate asks for the same few hundred names, seats and offices again and again, and after
 * every edit. Owns how many are kept; what is answered is others'.
 */
import { detached } from '../text/detached.ts';
import type { IsoDate, Knowledge, Membership, Person } from './knowledge.ts';

/** Answers to one kind of question that are kept; some sitting days ask for fewer. */
const mostAnswers = 5000;

/** Answers by name, day and country. */
class Answers<Answer> {
  readonly #ask: (name: string, date: IsoDate, jurisdiction?: string) => Answer;
  readonly #known = new Map<string | undefined, Map<IsoDate, Map<string, Answer>>>();
  #count = 0;

  constructor(ask: (name: string, date: IsoDate, jurisdiction?: string) => Answer) {
    this.#ask = ask;
  }

  readonly of = (name: string, date: IsoDate, jurisdiction?: string): Answer => {
    const known = this.#known.get(jurisdiction)?.get(date)?.get(name);
    if (known !== undefined) return known;
    const answer = this.#ask(name, date, jurisdiction);
    this.#keep(name, date, jurisdiction, answer);
    return answer;
  };

  #keep(name: string, date: IsoDate, jurisdiction: string | undefined, answer: Answer): void {
    if (this.#count >= mostAnswers) this.#known.clear();
    this.#count = this.#count >= mostAnswers ? 1 : this.#count + 1;
    const days = this.#known.get(jurisdiction) ?? new Map<IsoDate, Map<string, Answer>>();
    this.#known.set(jurisdiction, days);
    const names = days.get(date) ?? new Map<string, Answer>();
    days.set(date, names);
    names.set(detached(name), answer);
  }
}

/** The same knowledge, which remembers what it answered. */
export function remembering<Kind extends Knowledge>(knowledge: Kind): Kind {
  const held = new WeakMap<Person, Map<IsoDate, readonly Membership[]>>();
  return {
    ...knowledge,
    officeOn: new Answers((title, date, country) => knowledge.officeOn(title, date, country)).of,
    seatOn: new Answers((seat, date, country) => knowledge.seatOn(seat, date, country)).of,
    peopleNamed: new Answers((name, date, country) => knowledge.peopleNamed(name, date, country)).of,
    membershipsOn: (person: Person, date: IsoDate) => {
      const days = held.get(person) ?? new Map<IsoDate, readonly Membership[]>();
      held.set(person, days);
      const known = days.get(date) ?? knowledge.membershipsOn(person, date);
      days.set(date, known);
      return known;
    },
  };
}
