/** Colours by role. The page has the same values as custom properties; pictures for export take them from here. */
import type { Role } from '../layout/scene.ts';

export type Theme = Readonly<Record<Role, string>>;

export const LIGHT: Theme = {
  paper: '#ffffff',
  panel: '#f4f5f2',
  fold: '#eceee9',
  ink: '#15181c',
  ink2: '#3c424a',
  mute: '#5d646d',
  faint: '#828991',
  rule: '#dcdfda',
  rule2: '#bfc4be',
  mark: '#ffe27a',
  markInk: '#15181c',
  markLine: '#b38600',
  source0: '#22336b',
  source1: '#a22507',
  source2: '#36977e',
  source3: '#8e76e8',
  source4: '#bc7408',
  source5: '#6e0205',
  source6: '#10605d',
  source7: '#9946a5',
};

export const DARK: Theme = {
  paper: '#14161a',
  panel: '#1c1f24',
  fold: '#22262c',
  ink: '#f1f0eb',
  ink2: '#cfd1d3',
  mute: '#a3a9b0',
  faint: '#737a83',
  rule: '#2f343b',
  rule2: '#4a5059',
  mark: '#5c4b08',
  markInk: '#fff3c2',
  markLine: '#e8c33a',
  source0: '#546db5',
  source1: '#d9791c',
  source2: '#99c2a5',
  source3: '#d4d2fe',
  source4: '#edb422',
  source5: '#c4463c',
  source6: '#219a93',
  source7: '#d57fe2',
};
