/**
 * HTTP as its standards say it, for every path alike: what is no HTTP, which methods and query parameters there are, what browsers of
 * other origins may read. Resources need not know of it.
 */
package com.lumiku.studio.web.protocol;
