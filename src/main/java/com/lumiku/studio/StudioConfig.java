package com.lumiku.studio;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** All settings of the service's own; the README's table explains them to users. */
@ConfigMapping(prefix = "studio")
public interface StudioConfig {

    /** Where the embedded database and, by default, pictures are kept. */
    Path home();

    Schema schema();

    Token token();

    Users users();

    Idempotency idempotency();

    /** Migrating and verifying the schema. */
    interface Schema {

        /**
         * Where to migrate if DATABASE_URL leads to a pooler such as PgBouncer: the database itself, in the same syntax.
         */
        Optional<String> directUrl();

        /** How often the live schema is compared with what the code maps. */
        @WithDefault("5S")
        Duration checkInterval();

        /** How long one statement of a migration waits for a lock that somebody else holds, before it is retried. */
        @WithDefault("5S")
        Duration lockTimeout();

        /** The longest pause between two attempts to reach or migrate the database. */
        @WithDefault("30S")
        Duration maxBackoff();

        /** How long a check of the database may take before the database counts as away. */
        @WithDefault("3S")
        Duration checkTimeout();
    }

    /** Who signs the tokens; none of them given means single-user mode. */
    interface Token {

        /** The secret shared by those who sign with HS256, 32 bytes at least. */
        Optional<String> secret();

        /** A public key for RS256 or ES256: PEM or JWK text, or where it lies (file or URL). */
        Optional<String> publicKey();

        /** The URL of a JWKS whose keys sign with RS256 or ES256. */
        Optional<String> jwksUrl();

        /** The only issuer accepted, where given. */
        Optional<String> issuer();

        /** The only audience accepted, where given. */
        Optional<String> audience();
    }

    /** The platform's table {@code users}, where the database has one. */
    interface Users {

        /** How long the answer to "does this user exist, in which role" is trusted. */
        @WithDefault("30S")
        Duration cacheTime();
    }

    /** Answers kept for retried POSTs. */
    interface Idempotency {

        /** How long an answer is replayed. */
        @WithDefault("24H")
        Duration retention();
    }
}
