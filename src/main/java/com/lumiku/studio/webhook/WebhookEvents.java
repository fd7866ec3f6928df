package com.lumiku.studio.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lumiku.studio.database.CreatedRow;
import com.lumiku.studio.generation.GenerationQueue;
import com.lumiku.studio.generation.lifecycle.Generation;
import com.lumiku.studio.generation.lifecycle.GenerationStep;
import com.lumiku.studio.generation.lifecycle.GenerationStep.Type;
import com.lumiku.studio.generation.lifecycle.Generations;
import com.lumiku.studio.pose.request.PoseRequestDecided;
import io.quarkus.arc.All;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * Writes down what users are to be told, and queues its deliveries, in the transaction in which it happens: none is lost, and none is told
 * of what was rolled back.
 *
 * <p>What is told is kept as GET answers it then, as the next moment it may be another (a job is tried again) or be gone. The links in it
 * are renewed by each attempt.
 */
@Singleton
class WebhookEvents {

    /** Behind all others, whose work belongs to what is told. */
    private static final int LAST = 4_000;

    /** An endpoint that is being deleted is waited for, and is then not there: its deliveries would refer to nothing. */
    private static final String SUBSCRIBED = """
            SELECT id FROM studio.webhook_endpoints
            WHERE "userId" = :userId AND "isActive" AND :type = ANY (events) ORDER BY id FOR KEY SHARE
            """;

    private final Map<String, Generations<?, ?>> byKind;
    private final GenerationQueue queue;
    private final ObjectMapper mapper;
    private final Session database;

    WebhookEvents(@All List<Generations<?, ?>> apps, GenerationQueue queue, ObjectMapper mapper, Session database) {
        this.byKind = apps.stream().collect(Collectors.toMap(Generations::kind, Function.identity()));
        this.queue = queue;
        this.mapper = mapper;
        this.database = database;
    }

    /** The body of each call for an event. */
    @RegisterForReflection
    record Body(EventType type, Instant timestamp, Object data) {}

    void ended(@Observes @Priority(LAST) GenerationStep step) {
        if (step.type() == Type.END) {
            Generation generation = step.generation();
            EventType.of(generation)
                    .ifPresent(type -> tell(type, generation.userId, () -> byKind.get(generation.kind())
                            .answer(generation.userId, generation.id)));
        }
    }

    void decided(@Observes @Priority(LAST) PoseRequestDecided request) {
        EventType.of("pose_request", request.status())
                .ifPresent(type -> tell(type, request.userId(), request.answer()));
    }

    /** Tells one endpoint, which is there to stay, of an event. */
    WebhookDelivery tell(WebhookEndpoint endpoint, EventType type, Object data) {
        return deliver(event(type, data), endpoint.id, endpoint.userId);
    }

    /** Has a delivery made now, from the beginning. */
    void deliver(WebhookDelivery delivery, String userId) {
        delivery.begin();
        WebhookDelivery.flush();
        queue.post(WebhookOutbox.KIND, delivery.endpointId, userId, delivery.id);
    }

    private void tell(EventType type, String userId, Supplier<?> data) {
        List<String> endpoints = database.createNativeQuery(SUBSCRIBED, String.class)
                .setParameter("userId", userId)
                .setParameter("type", type.text())
                .getResultList();
        if (endpoints.isEmpty()) {
            return;
        }
        WebhookEvent event = event(type, data.get());
        endpoints.forEach(endpoint -> deliver(event, endpoint, userId));
    }

    private WebhookEvent event(EventType type, Object data) {
        WebhookEvent event = new WebhookEvent();
        event.type = type.text();
        event.body = json(new Body(type, CreatedRow.now(), data));
        event.persist();
        return event;
    }

    private WebhookDelivery deliver(WebhookEvent event, String endpointId, String userId) {
        WebhookDelivery delivery = new WebhookDelivery();
        delivery.endpointId = endpointId;
        delivery.eventId = event.id;
        delivery.type = event.type;
        delivery.persist();
        deliver(delivery, userId);
        return delivery;
    }

    private String json(Body body) {
        try {
            return mapper.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
