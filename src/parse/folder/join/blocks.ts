/** Where candidates wait to be compared: lists under pairs of words, such as a day and an actor. */
import { Fold } from '../../fold.ts';
import type { Group, Slot } from './group.ts';

/** Lists grow no longer than this: what everything shares tells nothing apart. */
const LONGEST = 240;

export class Blocks {
  readonly #slots = new Map<string, Map<string, Slot>>();
  /** Slots of an earlier run, by what stands for their words. */
  #kept: ReadonlyMap<number, Slot> = new Map();

  /** The slots of one first word and several second ones. */
  under(slots: Slot[], first: string, seconds: readonly string[]): void {
    let inner = this.#slots.get(first);
    if (!inner) this.#slots.set(first, (inner = new Map<string, Slot>()));
    for (const second of seconds) {
      let slot = inner.get(second);
      if (!slot) {
        const kept = this.#kept.size > 0 ? this.#kept.get(foldOf(first, second)) : undefined;
        inner.set(second, (slot = kept ?? newSlot(0)));
      }
      slots.push(slot);
    }
  }

  /** Begins with the slots of an earlier run. */
  keep(slots: readonly Slot[]): void {
    this.#kept = new Map(slots.map((slot) => [slot.fold, slot]));
  }

  /** Gives each slot the number that stands for its words. */
  fold(): void {
    for (const [first, inner] of this.#slots)
      for (const [second, slot] of inner) if (slot.fold === 0) slot.fold = foldOf(first, second);
  }
}

const foldOf = (first: string, second: string): number => new Fold().text(first).text(second).value;

/** Makes the slot one of this run: empty, with what it had before in store. */
export function enter(slot: Slot, run: number): void {
  if (slot.run === run) return;
  slot.run = run;
  slot.count = 0;
  slot.changed = false;
}

/** What every slot holds beyond its first group to which no second has been given. */
const NO_MORE: Group[] = [];

/** An empty slot, with the number that stands for the words it is found under. */
export const newSlot = (fold: number): Slot => ({
  first: null,
  rest: NO_MORE,
  count: 0,
  run: 0,
  changed: false,
  fold,
});

/** The group at a place of the slot. */
export const groupAt = ({ first, rest }: Slot, at: number): Group | null | undefined =>
  at === 0 ? first : rest[at - 1];

/** From here on the slot holds something else than in the run before. */
export function differ(slot: Slot, run: number): void {
  enter(slot, run);
  if (slot.changed) return;
  slot.changed = true;
  if (slot.count === 0) slot.first = null;
  const stays = Math.max(0, slot.count - 1);
  if (slot.rest.length > stays) slot.rest.length = stays;
}

/** Puts the group into the slot. */
export function give(slot: Slot, group: Group, run: number): void {
  enter(slot, run);
  const { count } = slot;
  if (count >= LONGEST || (count > 0 && groupAt(slot, count - 1) === group)) return;
  if (groupAt(slot, count) !== group) {
    differ(slot, run);
    if (count === 0) slot.first = group;
    // a list that grows by itself makes room for seventeen
    else if (count <= FEW) slot.rest = slot.rest.concat([group]);
    else slot.rest.push(group);
  }
  slot.count = count + 1;
}

/** Groups behind the first up to which a slot has room for no more than it holds. */
const FEW = 3;
