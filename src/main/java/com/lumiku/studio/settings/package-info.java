/**
 * All settings of our own, with their defaults; {@code configuration.md} explains them to users. Begin with {@link
 * com.lumiku.studio.settings.StudioConfig}.
 */
package com.lumiku.studio.settings;
