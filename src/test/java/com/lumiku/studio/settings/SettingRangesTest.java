package com.lumiku.studio.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.WithName;
import java.io.IOException;
import java.io.Reader;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingRangesTest {

    private static final Set<Class<?>> MEASURED =
            Set.of(int.class, OptionalInt.class, Duration.class, MemorySize.class);

    @Test
    void everySettingThatIsMeasuredHasARange() throws IOException {
        List<String> ranges = SettingRanges.of(settings(Map.of())).stream()
                .map(range -> "studio." + range.name())
                .toList();

        assertThat(measured("studio", StudioConfig.class))
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(ranges).contains(name));
    }

    @Test
    void theDefaultsAreWithin() throws IOException {
        StudioConfig settings = settings(Map.of());

        assertThatCode(() -> new SettingRanges().check(null, settings)).doesNotThrowAnyException();
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
    void whatIsNotWithinIsNamedWithItsRange(String name, String value, String violation) throws IOException {
        StudioConfig settings = settings(Map.of("studio." + name, value));

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new SettingRanges().check(null, settings))
                .withMessage("studio.%s must be %s".formatted(name, violation));
    }

    @Test
    void allAreNamedAtOnce() throws IOException {
        StudioConfig settings = settings(Map.of("studio.pose.width", "1", "studio.pose.height", "9999"));

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> new SettingRanges().check(null, settings))
                .withMessage("studio.pose.width must be from 16 to 4096, and is 1; "
                        + "studio.pose.height must be from 16 to 4096, and is 9999");
    }

    private static List<String> measured(String prefix, Class<?> group) {
        return Stream.of(group.getMethods())
                .filter(setting -> !setting.isDefault())
                .flatMap(setting -> {
                    String name = prefix + '.' + name(setting);
                    Class<?> type = setting.getReturnType();
                    return type.isInterface() && type.getPackage().equals(StudioConfig.class.getPackage())
                            ? measured(name, type).stream()
                            : Stream.of(name).filter(it -> MEASURED.contains(content(setting)));
                })
                .toList();
    }

    private static String name(Method setting) {
        return Optional.ofNullable(setting.getAnnotation(WithName.class))
                .map(WithName::value)
                .orElseGet(() -> setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase());
    }

    private static Class<?> content(Method setting) {
        return setting.getReturnType().equals(Optional.class)
                        && setting.getGenericReturnType() instanceof ParameterizedType type
                        && type.getActualTypeArguments()[0] instanceof Class<?> content
                ? content
                : setting.getReturnType();
    }

    /** As the service has them, and some of an operator's. */
    private static StudioConfig settings(Map<String, String> given) throws IOException {
        Properties shipped = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            shipped.load(file);
        }
        Map<String, String> all = new HashMap<>(Map.of("STUDIO_HOME", "target"));
        shipped.stringPropertyNames().stream()
                .filter(name -> name.startsWith("studio."))
                .forEach(name -> all.put(name, shipped.getProperty(name)));
        all.putAll(given);
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .addDefaultInterceptors()
                .withMapping(StudioConfig.class)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build()
                .getConfigMapping(StudioConfig.class);
    }
}
