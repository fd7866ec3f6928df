/**
 * The formats that pictures are exported to: size, framing and encoding of each. Begin with {@link
 * com.lumiku.studio.media.export.ExportFormat}.
 */
package com.lumiku.studio.media.export;
