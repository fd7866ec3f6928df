package com.lumiku.studio.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.lumiku.studio.cli.StartFailure;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.ConfigValidator;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingRangesTest {

    private static final List<Class<?>> MAPPINGS = Settings.mappings();
    private static final ConfigValidator VALIDATOR = new BeanValidationConfigValidatorImpl();
    private static final Set<Class<?>> MEASURED =
            Set.of(int.class, OptionalInt.class, Duration.class, MemorySize.class);

    @Test
    void everySettingThatIsMeasuredHasARange() {
        Map<String, Method> measured = Settings.all();
        measured.values().removeIf(setting -> !MEASURED.contains(content(setting)));

        assertThat(measured).hasSizeGreaterThan(30);
        assertThat(measured)
                .allSatisfy(
                        (name, setting) -> assertThat(range(setting)).as(name).isNotNull());
    }

    @Test
    void theDefaultsAreWithin() {
        assertThatCode(() -> start(Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "generation.workers | -1 | from 0 to 256, and is -1",
                "generation.workers | 100000 | from 0 to 256, and is 100000",
                "pose.width | 20000 | from 16 to 4096, and is 20000",
                "pose.height | 0 | from 16 to 4096, and is 0",
                "generation.poll-interval | 0S | from 0.1S to 1H, and is 0S",
                "generation.takeover-after | -5S | from 1S to 1H, and is -5S",
                "generation.max-attempts | 0 | from 1 to 100, and is 0",
                "generation.longest-wait | 0S | from 1S to 8760H, and is 0S",
                "media.memory | 1 | from 1048576 to 1099511627776, and is 1",
                "limits.upload.calls | -1 | from 0 to 1000000, and is -1",
                "limits.project.per | 0S | from 1S to 8760H, and is 0S",
                "provider.comfyui.resolution | 1 | from 64 to 4096, and is 1",
                "provider.timeout | 0S | from 0.001S to 24H, and is 0S"
            })
    void whatIsNotWithinIsNamedWithItsRange(String name, String value, String violation) {
        assertThat(refusal(Map.of("studio." + name, value)))
                .isEqualTo("studio.%s must be %s".formatted(name, violation));
    }

    @Test
    void allAreNamedAtOnce() {
        assertThat(refusal(Map.of("studio.pose.width", "1", "studio.pose.height", "9999"))
                        .split("; "))
                .containsExactlyInAnyOrder(
                        "studio.pose.width must be from 16 to 4096, and is 1",
                        "studio.pose.height must be from 16 to 4096, and is 9999");
    }

    @Test
    void aSettingThatThereIsNoneOfIsRefused() {
        assertThat(refusal(Map.of("studio.pose.widht", "512"))).contains("studio.pose.widht");
    }

    private static Class<?> content(Method setting) {
        return setting.getReturnType().equals(Optional.class)
                        && setting.getGenericReturnType() instanceof ParameterizedType type
                        && type.getActualTypeArguments()[0] instanceof Class<?> content
                ? content
                : setting.getReturnType();
    }

    private static Within range(Method setting) {
        if (setting.getAnnotatedReturnType() instanceof AnnotatedParameterizedType optional) {
            return optional.getAnnotatedActualTypeArguments()[0].getAnnotation(Within.class);
        }
        return setting.getAnnotation(Within.class);
    }

    private static String refusal(Map<String, String> given) {
        return StartFailure.sentence(catchThrowableOfType(ConfigValidationException.class, () -> start(given)))
                .orElseThrow();
    }

    /** Reads all settings as at a start: as the service has them, and some of an operator's. */
    private static void start(Map<String, String> given) throws IOException {
        Properties shipped = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            shipped.load(file);
        }
        Map<String, String> all = new HashMap<>(Map.of("STUDIO_HOME", "target"));
        shipped.stringPropertyNames().stream()
                .filter(name -> name.startsWith("studio."))
                .forEach(name -> all.put(name, shipped.getProperty(name)));
        all.putAll(given);
        SmallRyeConfigBuilder settings = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .addDefaultInterceptors()
                .withValidator(VALIDATOR)
                .withSources(new PropertiesConfigSource(all, "test", 100));
        MAPPINGS.forEach(settings::withMapping);
        settings.build();
    }
}
