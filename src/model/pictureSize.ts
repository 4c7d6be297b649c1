/** In CSS pixels, as the picture is shown: after it was turned the way that its camera says. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}
