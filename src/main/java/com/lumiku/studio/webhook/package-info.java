/**
 * Tells endpoints of users what happens, as Standard Webhooks 1.0 has it. In come the events of jobs and of requests for poses, in their
 * transactions; out go signed calls, until they are answered well. Begin with {@code WebhookEvents}, which writes down what is to be
 * told, and {@code WebhookOutbox}, which tells it.
 *
 * <p>An <i>endpoint</i> is where a user wants to be told, an <i>event</i> what has happened, a <i>delivery</i> one event for one endpoint,
 * an <i>attempt</i> one call for it.
 *
 * @see <a href="https://www.standardwebhooks.com">Standard Webhooks</a>
 */
package com.lumiku.studio.webhook;
