package com.lumiku.studio.settings;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** All settings of the service's own; src/docs/configuration.md explains them to users. */
@ConfigMapping(prefix = "studio")
public interface StudioConfig {

    /** Where the embedded database and, by default, pictures are kept. */
    Path home();

    /** What this replica does. */
    @WithDefault("all")
    Role role();

    /** Which generator makes the pictures. */
    @WithDefault("drawing")
    String generator();

    Generation generation();

    Http http();

    Cors cors();

    Pose pose();

    Schema schema();

    Token token();

    Users users();

    Idempotency idempotency();

    Library library();

    Limits limits();

    Media media();

    ProviderConfig provider();

    /** What a replica does. */
    enum Role {
        /** Serves the API and makes pictures. */
        ALL,
        /** Serves the API only. */
        WEB,
        /** Makes pictures only. */
        WORKER,
        /** Does nothing by itself: what commands run with, while the service may be running elsewhere. */
        NONE;

        public boolean serves() {
            return this == ALL || this == WEB;
        }

        public boolean works() {
            return this == ALL || this == WORKER;
        }
    }

    /** Making pictures. */
    interface Generation {

        /** How many pictures are made at once; by default as many as there are processors. 0 for none. */
        OptionalInt workers();

        /** How long after its worker has fallen silent a picture is given to another, at the latest. */
        @WithDefault("30S")
        Duration takeoverAfter();

        /** How often the queue is looked at, though news of it comes at once: this is for when the news gets lost. */
        @WithDefault("2S")
        Duration pollInterval();

        /** How often a picture is tried before it has failed. */
        @WithDefault("5")
        int maxAttempts();

        /** The pause before the second attempt; it doubles with each, and jitters. */
        @WithDefault("2S")
        Duration firstRetry();

        /** The longest pause between two attempts, unless the generator asks for more. */
        @WithDefault("2M")
        Duration longestRetry();

        /** How long a picture may wait in vain for its generator, for room or for a worker before it has failed. */
        @WithDefault("24H")
        Duration longestWait();

        /** How long pictures may take to be finished when the service stops; those that do not are given back. */
        @WithDefault("10S")
        Duration shutdownGrace();

        /** How many event streams a user may have open at a replica. */
        @WithDefault("20")
        int streamsPerUser();
    }

    /** In which time requests have to arrive. */
    interface Http {

        /** The headers, after the connection was made or the first byte of another request came. */
        @WithDefault("15S")
        Duration headerTimeout();

        /** The body, after the headers: longer than an upload may take, which is told why it is refused. */
        @WithDefault("3M")
        Duration bodyTimeout();
    }

    /** Pages of other origins. */
    interface Cors {

        /** The origins whose pages may read answers, such as {@code https://app.example.com}; {@code *} for all. */
        Optional<List<String>> origins();
    }

    /** Pictures of poses. */
    interface Pose {

        /** How wide they are made, in pixels. */
        @WithDefault("1024")
        int width();

        /** How high they are made, in pixels. */
        @WithDefault("1024")
        int height();
    }

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

        /** Whether callers have to bring a token. */
        default boolean isAnyGiven() {
            return secret().isPresent() || publicKey().isPresent() || jwksUrl().isPresent();
        }
    }

    /** The platform's table {@code users}, where the database has one. */
    interface Users {

        /** How long the answer to "does this user exist, in which role" is trusted. */
        @WithDefault("30S")
        Duration cacheTime();
    }

    /** Searching the pose library. */
    interface Library {

        /** How long the words are trusted that tell what a mistyped one was meant to be. */
        @WithDefault("1M")
        Duration vocabularyMaxAge();
    }

    /** Answers kept for retried POSTs. */
    interface Idempotency {

        /** How long an answer is replayed. */
        @WithDefault("24H")
        Duration retention();
    }

    /** How often one user may do what costs much; without effect in single-user mode. */
    interface Limits {

        Limit generation();

        Limit upload();

        Limit preset();

        Limit project();
    }

    /** So many calls in so much time. */
    interface Limit {

        /** 0 for no limit. */
        int calls();

        Duration per();
    }

    /** Pictures: where they lie, who may load them, what reading them may cost. */
    interface Media {

        /** Where pictures lie; {@code media} in the home folder where nothing is given. Replicas share it. */
        Optional<Path> directory();

        /** What links are signed with, 32 bytes at least; derived from the tokens' secret or made once where not given. */
        Optional<String> signingKey();

        /** How long a link is good for at least. */
        @WithDefault("1H")
        Duration linkLifetime();

        /** Scheme and host in front of links, where they are not to be relative. */
        Optional<String> publicUrl();

        /** How much memory pictures being read may take together; half of the largest heap where nothing is given. */
        Optional<MemorySize> memory();

        /** How often files are looked for that no row names, and rows whose file is missing. */
        @WithDefault("1H")
        Duration sweepInterval();

        /** In which time the whole of an upload has to arrive. */
        @WithDefault("2M")
        Duration uploadTimeout();

        /** How long a picture waits for its turn to be read. */
        @WithName("wait")
        @WithDefault("5S")
        Duration patience();

        /** How many pictures may wait for their turn, or be read, at once. */
        @WithDefault("64")
        int queue();

        /** How long reading one picture may take before it is given up. */
        @WithDefault("20S")
        Duration readTimeout();

        /** The hosts from which pictures are fetched, where callers or providers name one: {@code name} or {@code name:port}. */
        Optional<Set<String>> fetchHosts();

        /** How long fetching a picture may take. */
        @WithDefault("20S")
        Duration fetchTimeout();
    }
}
