/** The backgrounds of pages, as public/assets/style.css has them, and the contrast that text needs on them (WCAG 2.2, 1.4.3). */
export const papers = { light: '#fbfbf9', dark: '#151817' } as const;
export const leastContrast = 4.5;
