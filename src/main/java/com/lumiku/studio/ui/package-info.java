/**
 * Serving the dashboard. Its sources lie in {@code src/main/web} and are bundled by the build; here its one page is answered at
 * every address below {@code /ui/}, with the headers that keep it safe. It uses nothing but the public API. Begin with {@link
 * com.lumiku.studio.ui.DashboardRoute}.
 */
package com.lumiku.studio.ui;
