package com.lumiku.studio.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the native executable is compiled with, and what of size it does without. */
class NativeArgumentsTest {

    @Test
    void theArgumentsAreThoseDecidedOn() {
        assertThat(NativeBuild.get().arguments())
                .contains("-Os", "-march=compatibility", "-R:MaxHeapSize=256m")
                .contains("--no-fallback", "--link-at-build-time", "-J-Djava.awt.headless=true")
                .contains("-J-Dvertx.disableURIValidation=true")
                .contains("-H:-AddAllCharsets", "-H:IncludeLocales=en")
                .noneMatch(argument -> argument.startsWith("-H:Log") || argument.startsWith("-g"))
                .noneMatch(argument -> argument.equals("-O2") || argument.equals("-O3"));
    }

    @Test
    void theFeaturesAreThoseOfTheExtensionsUsed() {
        String features = NativeBuild.get().arguments().stream()
                .filter(argument -> argument.startsWith("--features="))
                .findFirst()
                .orElseThrow();
        assertThat(features.substring("--features=".length()).split(","))
                .extracting(feature -> feature.replaceFirst("^io\\.quarkus\\.", ""))
                .containsExactlyInAnyOrder(
                        "awt.runtime.graal.AwtFeature",
                        "awt.runtime.graal.DarwinAwtFeature",
                        "caffeine.runtime.graal.CacheConstructorsFeature",
                        "hibernate.orm.runtime.graal.DisableLoggingFeature",
                        "hibernate.orm.runtime.graal.RegisterServicesForReflectionFeature",
                        "hibernate.validator.runtime.DisableLoggingFeature",
                        "jdbc.postgresql.runtime.graal.SQLXMLFeature",
                        "org.hibernate.graalvm.internal.GraalVMStaticFeature",
                        "runner.Feature",
                        "runtime.graal.DisableLoggingFeature",
                        "runtime.graal.JVMChecksFeature",
                        "runtime.graal.SkipConsoleServiceProvidersFeature");
    }

    @Test
    void nothingOfProtobufAndGrpcIsKeptForReflection() {
        assertThat(NativeBuild.get().registered())
                .hasSizeGreaterThan(500)
                .noneMatch(type -> type.startsWith("com.google.protobuf.") || type.startsWith("io.grpc."));
    }

    /** Its jars lie beside ours; what they ask to be kept would keep them. */
    @Test
    void nothingOfTheClientOfBucketsIsKept() {
        assertThat(NativeBuild.get().registered()).noneMatch(type -> type.startsWith("software.amazon.awssdk."));
        assertThat(NativeBuild.get().arguments())
                .containsSequence("--exclude-config", "software[.]amazon[.]awssdk[.]", "/META-INF/native-image/.*");
        Pattern excluded = Pattern.compile("software[.]amazon[.]awssdk[.]");
        assertThat(NativeBuild.get().libraries())
                .filteredOn(library -> library.startsWith("software.amazon.awssdk."))
                .hasSizeGreaterThan(20)
                .allMatch(library -> excluded.matcher(library).find());
    }

    @Test
    void whatIsOpenedByNameIsPacked() {
        Stream.of(
                        "comfyui/workflow-text.json",
                        "db/migration/V1__thirteen_tables.sql",
                        "META-INF/services/io.netty.bootstrap.ChannelInitializerExtension")
                .forEach(name ->
                        assertThat(NativeBuild.get().keeps(name)).as(name).isTrue());
        assertThat(NativeBuild.get().keeps("postgres-linux-x86_64.txz"))
                .as("15 MB: it lies beside the executable, unpacked")
                .isFalse();
    }
}
