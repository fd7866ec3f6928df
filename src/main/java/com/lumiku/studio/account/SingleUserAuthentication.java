package com.lumiku.studio.account;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import com.lumiku.studio.web.protocol.CrossOrigin;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Everybody is the one user: whoever reaches the loopback address owns the machine. But for web pages in that user's
 * browser: one that has its own name point here (DNS rebinding), or that sends a form across origins, is turned away, unless the operator has named its origin.
 */
final class SingleUserAuthentication implements HttpAuthenticationMechanism {

    private static final String USER = "local";
    private static final SecurityIdentity LOCAL = Identities.of(USER, true);

    private final Users users;
    private final CrossOrigin crossOrigin;

    SingleUserAuthentication(Users users, CrossOrigin crossOrigin) {
        this.users = users;
        this.crossOrigin = crossOrigin;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        HttpServerRequest request = context.request();
        if (!Loopback.isAuthority(request.authority())) {
            return Uni.createFrom()
                    .failure(
                            new ProblemException(
                                    ProblemKind.MISDIRECTED,
                                    "Without a token this service answers as localhost or 127.0.0.1 only, not by another name"));
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !Loopback.isOrigin(origin) && !crossOrigin.isNamed(origin)) {
            return Uni.createFrom()
                    .failure(new ProblemException(
                            ProblemKind.FORBIDDEN, "Without a token this service answers no page of another origin"));
        }
        return RequestContext.keep(users.standing(USER).map(SingleUserAuthentication::identity));
    }

    /** A database with users is a platform's: its rows need an owner among them. */
    private static SecurityIdentity identity(Membership standing) {
        if (standing == Membership.UNKNOWN) {
            throw new AuthenticationFailedException(
                    new InvalidTokenException("This database has a table users without a"
                            + " user 'local': configure the key that its users' tokens are signed with (JWT_SECRET)"));
        }
        return LOCAL;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(ProblemKind.FORBIDDEN.status()));
    }
}
