package com.lumiku.studio.account;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * Callers by the token they bring.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750">RFC 6750: bearer tokens</a>
 */
final class BearerAuthentication implements HttpAuthenticationMechanism {

    /** Asks for a token. */
    static final String CHALLENGE = "Bearer realm=\"avatar-studio\"";

    /** Asks for a better token. */
    static final String INVALID_TOKEN = CHALLENGE + ", error=\"invalid_token\"";

    private static final String SCHEME = "Bearer ";

    private final TokenVerifier verifier;
    private final Tickets tickets;
    private final Users users;

    BearerAuthentication(TokenVerifier verifier, Tickets tickets, Users users) {
        this.verifier = verifier;
        this.tickets = tickets;
        this.users = users;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            Optional<String> purpose = purpose(request.request());
            if (purpose.isPresent()) {
                return byTicket(request.request().getParam(Tickets.PARAMETER), purpose.get());
            }
        }
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Uni.createFrom().nullItem();
        }
        Uni<SecurityIdentity> identity = verifier.verify(
                        header.substring(SCHEME.length()).strip())
                .chain(token -> users.standing(token.userId()).map(standing -> identity(token, standing)));
        return RequestContext.keep(
                identity.onFailure(InvalidTokenException.class).transform(AuthenticationFailedException::new));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, CHALLENGE));
    }

    /** What a ticket would have to be good for, where a request brings one that could be. */
    private static Optional<String> purpose(HttpServerRequest request) {
        boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (!reads || request.getParam(Tickets.PARAMETER) == null) {
            return Optional.empty();
        }
        if (EventTickets.isFor(request)) {
            return Optional.of(EventTickets.PURPOSE);
        }
        return DownloadLinks.isFor(request) ? Optional.of(DownloadLinks.purposeOf(request)) : Optional.empty();
    }

    private Uni<SecurityIdentity> byTicket(String ticket, String purpose) {
        String userId = tickets.userOf(ticket, purpose)
                .orElseThrow(() -> new AuthenticationFailedException(
                        new InvalidTokenException("The ticket is not good, or no longer: ask for another one")));
        return RequestContext.keep(users.standing(userId).map(standing -> {
            if (standing == Membership.UNKNOWN) {
                throw new AuthenticationFailedException(new InvalidTokenException("The ticket's user does not exist"));
            }
            return Identities.of(userId, false);
        }));
    }

    private static SecurityIdentity identity(VerifiedToken token, Membership standing) {
        if (standing == Membership.UNKNOWN) {
            throw new InvalidTokenException("The token's user does not exist");
        }
        return Identities.of(token.userId(), token.admin() || standing == Membership.ADMIN);
    }
}
