/** Pictures of how articles lie in time. */

/** Articles per year as bars: one group, or one for each decade. */
export interface BarChartView {
  readonly groups: readonly {
    /** "1990s"; absent where the chart is not divided. */
    readonly heading?: string;
    /** Stands for a stretch without articles, in words; such a group has no bars. */
    readonly silence?: string;
    readonly bars: readonly BarView[];
  }[];
}

export interface BarView {
  /** What stands under the bar: the year or its last two digits. */
  readonly text: string;
  /** What stands there on a narrow screen, where it is another. */
  readonly narrow?: string;
  /** In full: "1994: 23 articles". */
  readonly label: string;
  readonly count: number;
  readonly countText: string;
  /** 0 to 100, of the highest bar. */
  readonly height: number;
  /** A year before the archive begins or after it ends, which only keeps the place. */
  readonly isOutside?: boolean;
  readonly href?: string;
}

/** Bars over the years of the archive, as the path of an SVG of this size. */
export interface ChartView {
  /** What it shows, in words. */
  readonly label: string;
  /** First and last year. */
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly height: number;
  readonly path: string;
}
