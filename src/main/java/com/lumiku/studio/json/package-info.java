/**
 * JSON in text and jsonb columns, read with care: of what another program wrote, all that fits is kept. Begin with {@link
 * com.lumiku.studio.json.JsonText}.
 */
package com.lumiku.studio.json;
