/**
 * Lists page by page, by key and not by number. Begin with {@link com.lumiku.studio.web.paging.PageQuery}.
 *
 * <p>A <i>cursor</i> is the place behind the last row of a page.
 */
package com.lumiku.studio.web.paging;
