package com.lumiku.studio.settings;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * In which range each setting makes sense. A service with others would start and fail later, where nobody looks for the reason; so
 * it does not start, and names all of them. (Bean Validation would do as well: for settings it makes a validator of its own, which
 * costs every start.)
 */
@Singleton
class SettingRanges {

    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);

    /** Before anything else looks at the settings. */
    void check(@Observes @Priority(0) StartupEvent event, StudioConfig config) {
        if (config.role() == StudioConfig.Role.NONE) {
            return;
        }
        List<String> violations = of(config).stream()
                .filter(range -> !range.holds())
                .map(Range::violation)
                .toList();
        if (!violations.isEmpty()) {
            throw new ConfigurationException(String.join("; ", violations));
        }
    }

    /** A setting, its value, and what it may be. */
    record Range<T extends Comparable<T>>(String name, T value, T least, T most) {

        boolean holds() {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        }

        String violation() {
            return "studio.%s must be from %s to %s, and is %s".formatted(name, text(least), text(most), text(value));
        }

        /** As settings are written. */
        private static String text(Object value) {
            return value instanceof Duration duration ? duration.toString().replaceFirst("^PT", "") : value.toString();
        }
    }

    static List<Range<?>> of(StudioConfig config) {
        List<Range<?>> ranges = new ArrayList<>();
        ranges.addAll(ofGeneration(config.generation()));
        ranges.addAll(ofMedia(config.media()));
        ranges.addAll(ofSchema(config.schema()));
        ranges.addAll(ofProvider(config.provider()));
        ranges.add(number("pose.width", config.pose().width(), 16, 4096));
        ranges.add(number("pose.height", config.pose().height(), 16, 4096));
        ranges.add(time("http.header-timeout", config.http().headerTimeout(), SECOND, HOUR));
        ranges.add(time("http.body-timeout", config.http().bodyTimeout(), SECOND, DAY));
        ranges.add(time("users.cache-time", config.users().cacheTime(), Duration.ZERO, DAY));
        ranges.add(time("library.vocabulary-max-age", config.library().vocabularyMaxAge(), Duration.ZERO, DAY));
        ranges.add(time("idempotency.retention", config.idempotency().retention(), SECOND, YEAR));
        StudioConfig.Limits limits = config.limits();
        Map.of(
                        "generation", limits.generation(),
                        "upload", limits.upload(),
                        "preset", limits.preset(),
                        "project", limits.project())
                .forEach((name, limit) -> {
                    ranges.add(number("limits." + name + ".calls", limit.calls(), 0, 1_000_000));
                    ranges.add(time("limits." + name + ".per", limit.per(), SECOND, YEAR));
                });
        return ranges;
    }

    private static List<Range<?>> ofGeneration(StudioConfig.Generation generation) {
        return List.of(
                number("generation.workers", given(generation.workers(), 1), 0, 256),
                time("generation.takeover-after", generation.takeoverAfter(), SECOND, HOUR),
                time("generation.poll-interval", generation.pollInterval(), Duration.ofMillis(100), HOUR),
                number("generation.max-attempts", generation.maxAttempts(), 1, 100),
                time("generation.first-retry", generation.firstRetry(), MOMENT, HOUR),
                time("generation.longest-retry", generation.longestRetry(), MOMENT, DAY),
                time("generation.longest-wait", generation.longestWait(), SECOND, YEAR),
                time("generation.shutdown-grace", generation.shutdownGrace(), Duration.ZERO, HOUR),
                number("generation.streams-per-user", generation.streamsPerUser(), 1, 10_000));
    }

    private static List<Range<?>> ofMedia(StudioConfig.Media media) {
        return List.of(
                time("media.link-lifetime", media.linkLifetime(), SECOND, YEAR),
                number(
                        "media.memory",
                        media.memory().map(MemorySize::asLongValue).orElse(Long.valueOf(1L << 30)),
                        1 << 20,
                        1L << 40),
                time("media.sweep-interval", media.sweepInterval(), SECOND, YEAR),
                time("media.upload-timeout", media.uploadTimeout(), SECOND, DAY),
                number("media.queue", media.queue(), 1, 100_000),
                time("media.read-timeout", media.readTimeout(), MOMENT, HOUR),
                time("media.wait", media.patience(), Duration.ZERO, HOUR),
                time("media.fetch-timeout", media.fetchTimeout(), MOMENT, HOUR));
    }

    private static List<Range<?>> ofSchema(StudioConfig.Schema schema) {
        return List.of(
                time("schema.check-interval", schema.checkInterval(), Duration.ofMillis(100), HOUR),
                time("schema.lock-timeout", schema.lockTimeout(), MOMENT, HOUR),
                time("schema.max-backoff", schema.maxBackoff(), MOMENT, HOUR),
                time("schema.check-timeout", schema.checkTimeout(), Duration.ofMillis(100), HOUR));
    }

    private static List<Range<?>> ofProvider(ProviderConfig provider) {
        return List.of(
                time("provider.connect-timeout", provider.connectTimeout(), MOMENT, HOUR),
                time("provider.timeout", provider.timeout(), MOMENT, DAY),
                time("provider.rest", provider.rest(), Duration.ZERO, DAY),
                number("provider.huggingface.resolution", provider.huggingface().resolution(), 64, 4096),
                number("provider.comfyui.resolution", provider.comfyui().resolution(), 64, 4096),
                time("provider.comfyui.poll-interval", provider.comfyui().pollInterval(), MOMENT, HOUR));
    }

    private static int given(OptionalInt setting, int otherwise) {
        return setting.orElse(otherwise);
    }

    private static Range<Long> number(String name, long value, long least, long most) {
        return new Range<>(name, value, least, most);
    }

    private static Range<Duration> time(String name, Duration value, Duration least, Duration most) {
        return new Range<>(name, value, least, most);
    }
}
