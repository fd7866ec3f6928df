package com.lumiku.studio.account;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Checks tokens without ever blocking. */
interface TokenVerifier {

    /** What the token says; fails with {@link InvalidTokenException} where it is not accepted. */
    Uni<VerifiedToken> verify(String token);

    /** What keeps tokens from being checked, if anything does. Never fails. */
    default Uni<KeysFault> fault() {
        return Uni.createFrom().item(KeysFault.NONE);
    }

    /**
     * Why there are no keys.
     *
     * @param sentence for the operator; empty where there are keys
     * @param isFinal whether only another setting helps
     */
    record KeysFault(Optional<String> sentence, boolean isFinal) {

        static final KeysFault NONE = new KeysFault(Optional.empty(), false);

        static KeysFault wrong(String sentence) {
            return new KeysFault(Optional.of(sentence), true);
        }

        static KeysFault passing(String sentence) {
            return new KeysFault(Optional.of(sentence), false);
        }
    }
}
