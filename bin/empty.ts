// Stands for 'server-only' outside Next, where nothing is bundled for a browser.
export {}
