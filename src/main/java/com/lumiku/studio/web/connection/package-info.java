/**
 * Slow and large requests: deadlines of headers and bodies, and the size of a body before it is read; clients that vanish. Begin with
 * {@code SlowRequests}.
 */
package com.lumiku.studio.web.connection;
