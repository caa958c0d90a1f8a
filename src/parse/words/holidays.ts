/** Days that carry a name: fixed dates, weekdays counted within a month, and days counted from Easter. */
export type Holiday = { readonly name: string; readonly days?: number } & (
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** The nth weekday of a month; -1 is the last. */
  | {
      readonly kind: 'nth';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus?: number;
    }
  | { readonly kind: 'easter'; readonly offset: number }
);

const fixed = (name: string, month: number, day: number): Holiday => ({ kind: 'fixed', name, month, day });
const nth = (name: string, month: number, weekday: number, count: number, plus = 0): Holiday => ({
  kind: 'nth',
  name,
  month,
  weekday,
  nth: count,
  plus,
});
const easter = (name: string, offset: number): Holiday => ({ kind: 'easter', name, offset });

export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ["new year's day", fixed("New Year's Day", 1, 1)],
  ["new year's eve", fixed("New Year's Eve", 12, 31)],
  ["new year's", fixed("New Year's Day", 1, 1)],
  ['australia day', fixed('Australia Day', 1, 26)],
  ['republic day', fixed('Republic Day', 1, 26)],
  ['anzac day', fixed('Anzac Day', 4, 25)],
  ['cinco de mayo', fixed('Cinco de Mayo', 5, 5)],
  ['canada day', fixed('Canada Day', 7, 1)],
  ['bonfire night', fixed('Bonfire Night', 11, 5)],
  ['guy fawkes night', fixed('Guy Fawkes Night', 11, 5)],
  ['remembrance day', fixed('Remembrance Day', 11, 11)],
  ['remembrance sunday', nth('Remembrance Sunday', 11, 7, 2)],
  ['martin luther king jr. day', nth('Martin Luther King Jr. Day', 1, 1, 3)],
  ["indigenous peoples' day", nth("Indigenous Peoples' Day", 10, 1, 2)],
  ['shrove tuesday', easter('Shrove Tuesday', -47)],
  ['mardi gras', easter('Mardi Gras', -47)],
  ['epiphany', fixed('Epiphany', 1, 6)],
  ["valentine's day", fixed("Valentine's Day", 2, 14)],
  ["saint patrick's day", fixed("Saint Patrick's Day", 3, 17)],
  ["st. patrick's day", fixed("Saint Patrick's Day", 3, 17)],
  ['april fools’ day', fixed("April Fools' Day", 4, 1)],
  ["april fools' day", fixed("April Fools' Day", 4, 1)],
  ['earth day', fixed('Earth Day', 4, 22)],
  ['may day', fixed('May Day', 5, 1)],
  ['independence day', fixed('Independence Day', 7, 4)],
  ['fourth of july', fixed('Fourth of July', 7, 4)],
  ['ve day', fixed('VE Day', 5, 8)],
  ['vj day', fixed('VJ Day', 8, 15)],
  ['bastille day', fixed('Bastille Day', 7, 14)],
  ['halloween', fixed('Halloween', 10, 31)],
  ["all saints' day", fixed("All Saints' Day", 11, 1)],
  ['veterans day', fixed('Veterans Day', 11, 11)],
  ['armistice day', fixed('Armistice Day', 11, 11)],
  ['christmas eve', fixed('Christmas Eve', 12, 24)],
  ['christmas day', fixed('Christmas Day', 12, 25)],
  ['christmas', fixed('Christmas', 12, 25)],
  ['boxing day', fixed('Boxing Day', 12, 26)],
  ['martin luther king day', nth('Martin Luther King Day', 1, 1, 3)],
  ["presidents' day", nth("Presidents' Day", 2, 1, 3)],
  ['memorial day', nth('Memorial Day', 5, 1, -1)],
  ["mother's day", nth("Mother's Day", 5, 7, 2)],
  ["father's day", nth("Father's Day", 6, 7, 3)],
  ['juneteenth', fixed('Juneteenth', 6, 19)],
  ['labor day', nth('Labor Day', 9, 1, 1)],
  ['columbus day', nth('Columbus Day', 10, 1, 2)],
  ['election day', nth('Election Day', 11, 1, 1, 1)],
  ['thanksgiving day', nth('Thanksgiving Day', 11, 4, 4)],
  ['thanksgiving', nth('Thanksgiving', 11, 4, 4)],
  ['black friday', nth('Black Friday', 11, 4, 4, 1)],
  ['cyber monday', nth('Cyber Monday', 11, 4, 4, 4)],
  ['ash wednesday', easter('Ash Wednesday', -46)],
  ['palm sunday', easter('Palm Sunday', -7)],
  ['maundy thursday', easter('Maundy Thursday', -3)],
  ['good friday', easter('Good Friday', -2)],
  ['holy saturday', easter('Holy Saturday', -1)],
  ['easter sunday', easter('Easter Sunday', 0)],
  ['easter monday', easter('Easter Monday', 1)],
  ['easter', easter('Easter', 0)],
  ['whit monday', easter('Whit Monday', 50)],
  ['pentecost', easter('Pentecost', 49)],
]);

/** A holiday by name in any case, with straight or curly apostrophe. */
export function holidayOf(name: string): Holiday | undefined {
  return HOLIDAYS.get(name.toLowerCase().replaceAll('’', "'").replace(/\s/g, ' '));
}
