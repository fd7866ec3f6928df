/**
 * What callers send: JSON read strictly, texts measured in code points, changes field by field. In come bodies, out come checked
 * records. Begin with {@link com.lumiku.studio.web.input.Inputs}.
 */
package com.lumiku.studio.web.input;
