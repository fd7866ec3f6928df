package com.lumiku.studio.account;

import io.quarkus.security.identity.SecurityIdentity;
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

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The id under which the caller's rows are kept. */
    public String userId() {
        return identity.getPrincipal().getName();
    }
}
