package com.lumiku.studio.account;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.Key;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.keys.HmacKey;

/** The one kind of key that tokens are checked with. */
sealed interface TokenKeys {

    /** HS256: whoever checks could sign as well. */
    record Secret(Key key) implements TokenKeys {

        @Override
        public String description() {
            return "HS256 with a shared secret";
        }
    }

    /** RS256 or ES256 with keys known at start. */
    record Given(List<JsonWebKey> keys) implements TokenKeys {

        @Override
        public String description() {
            return keys.stream()
                            .map(key -> key instanceof RsaJsonWebKey ? "RS256" : "ES256")
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(" and "))
                    + " with a public key";
        }
    }

    /** RS256 or ES256 with keys fetched from where their owner publishes them. */
    record Published(URI url) implements TokenKeys {

        @Override
        public String description() {
            return "RS256 and ES256 with the keys of " + url.getHost();
        }
    }

    /** For the log: the algorithms and where the keys are from. */
    String description();

    /** RFC 7518, 3.2: a key of the size of the hash output or larger must be used. */
    int MIN_SECRET_BYTES = 32;

    /**
     * The keys the settings name; none means single-user mode.
     *
     * @throws ConfigurationException with a message for the operator, never with a key, where the settings make no sense
     */
    static Optional<TokenKeys> configured(TokenConfig settings) {
        TreeSet<String> given = new TreeSet<>();
        settings.secret().ifPresent(secret -> given.add("JWT_SECRET"));
        settings.publicKey().ifPresent(key -> given.add("JWT_PUBLIC_KEY"));
        settings.jwksUrl().ifPresent(url -> given.add("JWT_JWKS_URL"));
        if (given.size() > 1) {
            throw new ConfigurationException(String.join(" and ", given)
                    + " are set, but tokens are checked with one kind of key: set only one.");
        }
        return settings.secret()
                .<TokenKeys>map(TokenKeys::secret)
                .or(() -> settings.publicKey().map(TokenKeys::unpasted).map(TokenKeys::publicKey))
                .or(() -> settings.jwksUrl().map(TokenKeys::unpasted).map(url -> published("JWT_JWKS_URL", url)));
    }

    /** Whether callers have to bring a token. */
    static boolean areGiven(TokenConfig settings) {
        return settings.secret().isPresent()
                || settings.publicKey().isPresent()
                || settings.jwksUrl().isPresent();
    }

    /** What the operator should know of the settings, though they can be used. */
    static Optional<String> warning(TokenConfig settings) {
        return settings.secret()
                .map(PastedValue::of)
                .filter(PastedValue::changed)
                .map(secret -> "JWT_SECRET is used without the white space or quotes around it");
    }

    private static String unpasted(String value) {
        return PastedValue.of(value).text();
    }

    /**
     * The key that HS256 is used with.
     *
     * @throws ConfigurationException where the secret is too short
     */
    static Secret secret(String given) {
        byte[] bytes = unpasted(given).getBytes(StandardCharsets.UTF_8);
        if (bytes.length < MIN_SECRET_BYTES) {
            throw new ConfigurationException("JWT_SECRET is too short: HS256 needs 32 bytes at least (RFC 7518,"
                    + " section 3.2), it has " + bytes.length + ". For a new one: openssl rand -base64 48");
        }
        return new Secret(new HmacKey(bytes));
    }

    private static TokenKeys publicKey(String value) {
        if (value.startsWith("http:") || value.startsWith("https:")) {
            return published("JWT_PUBLIC_KEY", value);
        }
        boolean inline = PublicKeys.isText(value);
        // Environment files hold one line a variable, so line ends are often written as \n.
        String text = inline ? value.replace("\\n", "\n") : file(value);
        try {
            return new Given(PublicKeys.parse(text));
        } catch (IllegalArgumentException e) {
            throw unusable("JWT_PUBLIC_KEY", e.getMessage());
        }
    }

    private static String file(String location) {
        try {
            Path path = location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
            return Files.readString(path).strip();
        } catch (IOException | InvalidPathException e) {
            throw unusable("JWT_PUBLIC_KEY", "it is no key, and there is no readable file of that name");
        } catch (IllegalArgumentException e) {
            throw unusable("JWT_PUBLIC_KEY", "it is no file: URL");
        }
    }

    private static TokenKeys published(String setting, String value) {
        try {
            URI url = URI.create(value);
            if (url.getHost() != null && List.of("http", "https").contains(url.getScheme())) {
                return new Published(url);
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw unusable(setting, "it is no http or https URL");
    }

    private static ConfigurationException unusable(String setting, String reason) {
        return new ConfigurationException(setting + " cannot be used: " + reason + ".");
    }
}
