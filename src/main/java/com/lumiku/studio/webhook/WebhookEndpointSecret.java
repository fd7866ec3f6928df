package com.lumiku.studio.webhook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An endpoint with the secret that it has got just now, the only time that it is shown.
 *
 * @param secret whsec_ and 24 bytes in base64
 */
public record WebhookEndpointSecret(@JsonUnwrapped WebhookEndpointView endpoint, String secret) {}
