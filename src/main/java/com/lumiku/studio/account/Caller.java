package com.lumiku.studio.account;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/**
 * Who sent the request being served, for resources that are {@code @Authenticated} or {@code @RolesAllowed}: only there
 * is the token checked before the method runs. Inject it; works on the event loop and on virtual threads alike.
 */
@Singleton
public class Caller {

    /** The role of those who may do everything, for {@code @RolesAllowed}. */
    public static final String ADMIN = "admin";

    private final SecurityIdentity identity;
    private final CurrentIdentityAssociation association;

    Caller(SecurityIdentity identity, CurrentIdentityAssociation association) {
        this.identity = identity;
        this.association = association;
    }

    /**
     * Who calls what needs no token.
     *
     * @param userId null where no token came
     */
    public record Visitor(String userId, boolean isAdmin) {

        /** Somebody who brings no token. */
        public static final Visitor UNKNOWN = new Visitor(null, false);

        /**
         * The same, for calls that need to know.
         *
         * @throws UnauthorizedException where no token came
         */
        public Visitor required() {
            if (userId == null) {
                throw new UnauthorizedException();
            }
            return this;
        }
    }

    /** Who calls, on resources that need no token; fails where a token came that is not good. */
    public Uni<Visitor> visitor() {
        return association
                .getDeferredIdentity()
                .map(known -> known.isAnonymous()
                        ? Visitor.UNKNOWN
                        : new Visitor(known.getPrincipal().getName(), known.hasRole(ADMIN)));
    }

    /** The id under which the caller's rows are kept. */
    public String userId() {
        return identity.getPrincipal().getName();
    }
}
