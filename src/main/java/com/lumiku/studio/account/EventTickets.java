package com.lumiku.studio.account;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Tickets with which browsers open event streams: {@code EventSource} sends no header. */
@Singleton
public class EventTickets {

    /** The query parameter. */
    public static final String PARAMETER = Tickets.PARAMETER;

    public static final String DESCRIPTION = "Instead of a token: what POST /api/events/ticket has answered";

    /** What the tickets are good for. */
    static final String PURPOSE = "event";

    private final Tickets tickets;

    EventTickets(Tickets tickets) {
        this.tickets = tickets;
    }

    /** What opens streams, and until when. */
    @RegisterForReflection
    public record Ticket(String ticket, Instant expiresAt) {}

    /** A ticket for a user. */
    public Ticket issue(String userId) {
        Instant expiresAt = Tickets.expiry();
        return new Ticket(tickets.issue(userId, PURPOSE, expiresAt), expiresAt);
    }

    /** Whether a request opens an event stream. */
    static boolean isFor(HttpServerRequest request) {
        return request.path().endsWith("/events");
    }
}
