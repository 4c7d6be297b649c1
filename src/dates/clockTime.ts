/** A time of day as a text states it. */
export interface ClockTime {
  /** 0 to 24; more only in what no clock shows. */
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** `Z`, `+01:00` or nothing: as EDTF writes it after the time. */
  readonly offset: string;
}
