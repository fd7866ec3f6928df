package com.lumiku.studio.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** Callers as Quarkus knows them. */
final class Identities {

    private Identities() {}

    static SecurityIdentity of(String userId, boolean admin) {
        QuarkusSecurityIdentity.Builder identity =
                QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(userId));
        return (admin ? identity.addRole(Caller.ADMIN) : identity).build();
    }
}
