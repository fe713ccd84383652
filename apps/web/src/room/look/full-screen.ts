/** Fills the screen with the page, or gives it back. A browser that will not says so, and all stays as it is. */
export function turnFullScreen(): void {
  const turned =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  turned.catch((refused: unknown) => console.info('The browser does not fill the screen:', refused));
}
