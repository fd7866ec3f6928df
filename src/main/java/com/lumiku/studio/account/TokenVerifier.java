package com.lumiku.studio.account;

import io.smallrye.mutiny.Uni;

/** Checks tokens without ever blocking. */
interface TokenVerifier {

    /** What the token says; fails with {@link InvalidTokenException} where it is not accepted. */
    Uni<VerifiedToken> verify(String token);
}
