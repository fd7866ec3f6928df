package com.lumiku.studio.web.trace;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Lets {@code OTEL_EXPORTER_OTLP_ENDPOINT} switch traces on, and the other variables of OpenTelemetry say how. Set above
 * {@code application.properties} and below the environment, so that Quarkus' own variables, where set, win.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/">OpenTelemetry, Environment
 *     Variable Specification</a>
 */
public class TracesConfigSourceFactory implements ConfigSourceFactory {

    private static final int ORDINAL = 275;
    private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private static final Map<String, String> PROPERTIES = Map.of(
            ENDPOINT,
            "quarkus.otel.exporter.otlp.endpoint",
            "OTEL_EXPORTER_OTLP_HEADERS",
            "quarkus.otel.exporter.otlp.headers",
            "OTEL_EXPORTER_OTLP_PROTOCOL",
            "quarkus.otel.exporter.otlp.protocol",
            "OTEL_RESOURCE_ATTRIBUTES",
            "quarkus.otel.resource.attributes",
            "OTEL_SDK_DISABLED",
            "quarkus.otel.sdk.disabled",
            "OTEL_SERVICE_NAME",
            "quarkus.otel.service.name",
            "OTEL_TRACES_SAMPLER_ARG",
            "quarkus.otel.traces.sampler.arg");

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (value(context, ENDPOINT) == null) {
            return List.of();
        }
        Map<String, String> settings = new HashMap<>(Map.of("quarkus.otel.sdk.disabled", "false"));
        PROPERTIES.forEach((variable, property) -> {
            String value = value(context, variable);
            if (value != null) {
                settings.put(property, value);
            }
        });
        return List.of(new PropertiesConfigSource(settings, "OpenTelemetry", ORDINAL));
    }

    private static String value(ConfigSourceContext context, String variable) {
        ConfigValue value = context.getValue(variable);
        return value == null || value.getValue() == null || value.getValue().isBlank() ? null : value.getValue();
    }
}
