package com.lumiku.studio.web.trace;

import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.quarkus.arc.Unremovable;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.inject.Singleton;

/** Puts {@link CallSampler} in front of the sampler configured. */
@Singleton
@Unremovable
class CallTraces implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder traces) {
        traces.addSamplerCustomizer((configured, settings) -> new CallSampler(configured));
    }
}
