package com.lumiku.studio.webhook;

import com.lumiku.studio.database.CreatedRow;
import com.lumiku.studio.generation.Outbox;
import com.lumiku.studio.generation.Unit;
import com.lumiku.studio.web.answer.LinkRenewal;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes deliveries: a unit for each, withdrawn by endpoint. */
@Singleton
class WebhookOutbox implements Outbox {

    static final String KIND = "webhook";

    private static final String GONE = "The receiver answered that it is gone for good (status 410)";

    private final WebhookCalls calls;
    private final EndpointSecrets secrets;
    private final LinkRenewal links;
    private final int slots;

    WebhookOutbox(WebhookCalls calls, EndpointSecrets secrets, LinkRenewal links, WebhookConfig config) {
        this.calls = calls;
        this.secrets = secrets;
        this.links = links;
        this.slots = config.slots();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int slots() {
        return slots;
    }

    /** Nobody wants what has ended meanwhile: its endpoint was switched off. */
    @Override
    public Optional<Message> begin(Unit unit) {
        return WebhookDelivery.<WebhookDelivery>findByIdOptional(unit.key())
                .filter(WebhookDelivery::isPending)
                .flatMap(this::call);
    }

    private Optional<Message> call(WebhookDelivery delivery) {
        Optional<WebhookEndpoint> endpoint = WebhookEndpoint.findByIdOptional(delivery.endpointId);
        Optional<WebhookEvent> event = WebhookEvent.findByIdOptional(delivery.eventId);
        if (endpoint.isEmpty() || event.isEmpty()) {
            return Optional.empty();
        }
        List<byte[]> keys = secrets.valid(delivery.endpointId);
        byte[] body = event.get().body.getBytes(StandardCharsets.UTF_8);
        return Optional.of(
                new Call(delivery.id, delivery.endpointId, endpoint.get().url, delivery.eventId, body, keys));
    }

    /** A call for a delivery. */
    private final class Call implements Message {

        private final String deliveryId;
        private final String endpointId;
        private final String url;
        private final String eventId;
        private final byte[] body;
        private final List<byte[]> keys;

        Call(String deliveryId, String endpointId, String url, String eventId, byte[] body, List<byte[]> keys) {
            this.deliveryId = deliveryId;
            this.endpointId = endpointId;
            this.url = url;
            this.eventId = eventId;
            this.body = body;
            this.keys = keys;
        }

        @Override
        public Sent send() throws InterruptedException {
            byte[] fresh = links.renew(body);
            Instant at = CreatedRow.now();
            long begun = System.nanoTime();
            Map<String, String> headers = new HashMap<>(WebhookSignature.headers(eventId, at, fresh, keys));
            headers.put("Content-Type", "application/json");
            headers.put("User-Agent", "Avatar-Studio-Webhooks/1");
            ReceiverAnswer answer = calls.post(url, headers, fresh);
            long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            DeliveryAttempt attempt =
                    new DeliveryAttempt(at, answer.status(), millis, answer.beginning(), answer.error());
            return () -> record(answer, attempt);
        }

        /** The endpoint is locked before its deliveries where it may be switched off: that ends all of them. */
        private Optional<Duration> record(ReceiverAnswer answer, DeliveryAttempt attempt) {
            if (attempt.succeeded()) {
                WebhookDelivery.pending(deliveryId).ifPresent(delivery -> {
                    delivery.attempted(attempt);
                    delivery.end(DeliveryStatus.DELIVERED, null);
                });
                return Optional.empty();
            }
            Optional<WebhookEndpoint> endpoint = WebhookEndpoint.locked(endpointId);
            Optional<WebhookDelivery> pending = WebhookDelivery.pending(deliveryId);
            if (endpoint.isEmpty() || pending.isEmpty()) {
                return Optional.empty();
            }
            WebhookDelivery delivery = pending.get();
            delivery.attempted(attempt);
            Optional<Duration> pause =
                    answer.isGone() ? Optional.empty() : RetrySchedule.after(delivery.failures, answer.retryAfter());
            pause.ifPresentOrElse(delivery::putOff, () -> giveUp(endpoint.get(), delivery, answer));
            return pause;
        }

        private void giveUp(WebhookEndpoint endpoint, WebhookDelivery delivery, ReceiverAnswer answer) {
            String reason = answer.isGone()
                    ? GONE
                    : String.format(
                            Locale.ROOT,
                            "%d attempts to deliver %s failed. The last one: %s",
                            delivery.failures,
                            delivery.type,
                            answer.error());
            delivery.end(DeliveryStatus.FAILED, reason);
            if (endpoint.isActive) {
                endpoint.switchOff(reason);
                WebhookDelivery.flush();
                WebhookDelivery.endPending(endpoint.id, "The webhook was switched off: " + reason);
            }
        }
    }
}
