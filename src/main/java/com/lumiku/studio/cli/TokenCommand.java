package com.lumiku.studio.cli;

import com.lumiku.studio.account.TokenSigner;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.Config;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Signs a token. */
@Command(
        name = "token",
        description = "Prints a token signed with JWT_SECRET (HS256), for trying things.",
        footer = {
            "Examples:",
            "  JWT_SECRET=... avatar-studio token --user u1",
            "  curl -H \"Authorization: Bearer $(avatar-studio token --user u1 --role admin --ttl 10m)\" \\",
            "    http://127.0.0.1:8080/api/apps/avatar-creator/projects"
        })
final class TokenCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--user", required = true, paramLabel = "ID", description = "Whose token it is.")
    private String user;

    @Option(names = "--role", paramLabel = "ROLE", description = "The claim role: admin may do everything.")
    private Optional<String> role = Optional.empty();

    @Option(names = "--email", paramLabel = "ADDRESS", description = "The claim email.")
    private Optional<String> email = Optional.empty();

    @Option(
            names = "--ttl",
            defaultValue = "1h",
            converter = Lifetime.class,
            paramLabel = "TIME",
            description = "How long it is good, as 10m, 1h or 7d; ${DEFAULT-VALUE} if not given.")
    private Duration lifetime;

    /** As settings are written. */
    @RegisterForReflection
    static final class Lifetime implements ITypeConverter<Duration> {

        private static final Duration SHORTEST = Duration.ofSeconds(1);
        private static final Duration LONGEST = Duration.ofDays(3_650);

        @Override
        public Duration convert(String value) {
            try {
                Duration lifetime = DurationConverter.parseDuration(value);
                if (lifetime != null && lifetime.compareTo(SHORTEST) >= 0 && lifetime.compareTo(LONGEST) <= 0) {
                    return lifetime;
                }
            } catch (IllegalArgumentException | ArithmeticException e) {
                // Said below.
            }
            throw new TypeConversionException("'" + value + "' is no time from 1s to 3650d like 10m, 1h or 7d");
        }
    }

    @Override
    public Integer call() {
        Config config = StartConfig.read();
        String secret =
                setting(config, "studio.token.secret").orElseThrow(() -> CommandException.usage(reason(config)));
        requireText("--role", role);
        requireText("--email", email);
        TokenSigner signer = new TokenSigner(
                secret, setting(config, "studio.token.issuer"), setting(config, "studio.token.audience"));
        try {
            spec.commandLine().getOut().println(signer.sign(user, role, email, lifetime));
            return ExitCode.OK;
        } catch (ConfigurationException e) {
            throw CommandException.usage(e.getMessage());
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("--user '%s' cannot be used: %s.".formatted(user, e.getMessage()));
        }
    }

    private static void requireText(String option, Optional<String> value) {
        if (value.filter(String::isBlank).isPresent()) {
            throw CommandException.usage(option + " is empty: leave it out, or give it a value.");
        }
    }

    private static String reason(Config config) {
        if (setting(config, "studio.token.public-key").isPresent()
                || setting(config, "studio.token.jwks-url").isPresent()) {
            return "The service checks tokens with a public key: only who has the private one can sign them.";
        }
        return "No JWT_SECRET is set: the service is in single-user mode and asks for no token.";
    }

    private static Optional<String> setting(Config config, String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }
}
