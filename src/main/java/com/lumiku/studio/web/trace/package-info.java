/**
 * The id of a request in log and answer, and traces of OpenTelemetry. Begin with {@code RequestId}.
 */
package com.lumiku.studio.web.trace;
