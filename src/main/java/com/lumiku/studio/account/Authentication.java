package com.lumiku.studio.account;

import com.lumiku.studio.web.protocol.CrossOrigin;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Settles at start how callers are told apart, and refuses to start where nobody would be. */
@Singleton
class Authentication {

    private static final Logger LOG = Logger.getLogger(Authentication.class);

    @Produces
    @Singleton
    TokenVerifier verifier(TokenConfig config, Vertx vertx) {
        return TokenKeys.configured(config)
                .map(keys -> verifier(keys, config, vertx))
                .<TokenVerifier>map(RememberingVerifier::new)
                .orElse(token ->
                        Uni.createFrom().failure(new InvalidTokenException("In single-user mode no token is checked")));
    }

    @Produces
    @Singleton
    HttpAuthenticationMechanism mechanism(
            TokenConfig config,
            TokenVerifier verifier,
            Tickets tickets,
            Users users,
            CrossOrigin crossOrigin,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean listens,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.management.host") String managementHost) {
        if (TokenKeys.areGiven(config)) {
            return new BearerAuthentication(verifier, tickets, users);
        }
        if (listens) {
            requireLoopback(Map.of("HOST", host, "quarkus.management.host", managementHost));
        }
        return new SingleUserAuthentication(users, crossOrigin);
    }

    void onStart(
            @Observes @Priority(1) StartupEvent event,
            HttpAuthenticationMechanism mechanism,
            TokenConfig config,
            Config given) {
        LOG.info(TokenKeys.configured(config)
                .map(keys -> "Callers bring tokens: " + keys.description())
                .orElse("Single-user mode: no token asked, everything belongs to user 'local', loopback only"));
        TokenKeys.warning(config).ifPresent(LOG::warn);
        List<String> unused = TokenKeys.areGiven(config) ? List.of() : UnusedLimits.in(given);
        if (!unused.isEmpty()) {
            LOG.warnf("Single-user mode has no limits; without effect: %s", String.join(", ", unused));
        }
    }

    static void requireLoopback(Map<String, String> hosts) {
        new TreeMap<>(hosts).forEach((setting, host) -> {
            if (!Loopback.isHost(host)) {
                throw new ConfigurationException(
                        "Without a key to check tokens with, the service listens on the loopback"
                                + " address only, but " + setting + " is " + host
                                + ". Set JWT_SECRET, JWT_PUBLIC_KEY or"
                                + " JWT_JWKS_URL, or HOST=127.0.0.1.");
            }
        });
    }

    private static TokenVerifier verifier(TokenKeys keys, TokenConfig settings, Vertx vertx) {
        return switch (keys) {
            case TokenKeys.Secret secret -> new GivenKeysVerifier(TokenCheck.shared(settings, secret.key()));
            case TokenKeys.Given given -> new GivenKeysVerifier(TokenCheck.signed(settings, given.keys()));
            case TokenKeys.Published published ->
                new PublishedKeysVerifier(published.url(), list -> TokenCheck.signed(settings, list), vertx);
        };
    }
}
