import type {Tone} from '../explainer/types.js';

/** Colours of a still. It has a ground of its own, so that it reads on any page. */
export interface Palette {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly surface: string;
  /** What recedes, and its names. */
  readonly off: string;
  readonly offName: string;
  readonly tones: Readonly<Record<Tone, string>>;
}

/** As `elements/network/picture.styles.ts` and `styles/host.styles.ts` have them. */
export const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    ink: '#16181d',
    muted: '#5a5f69',
    line: '#d9dbdf',
    surface: '#fff',
    off: '#dcdee2',
    offName: '#a4a7ac',
    tones: {
      command: '#1d4f91',
      support: '#00756b',
      kinship: '#7a3e9d',
      alliance: '#5f6f00',
      conflict: '#c0390b',
      custody: '#8a5a00',
      other: '#6b7079',
    },
  },
  dark: {
    ink: '#eceae6',
    muted: '#a9acb3',
    line: '#3a3e46',
    surface: '#15171b',
    off: '#363a42',
    offName: '#767b85',
    tones: {
      command: '#82b1f2',
      support: '#46c2ac',
      kinship: '#cf9fee',
      alliance: '#bcc94a',
      conflict: '#ff8a5c',
      custody: '#e0ac4a',
      other: '#9ba0a9',
    },
  },
};
