package com.lumiku.studio.nativeimage;

import io.quarkus.builder.BuildResult;
import io.quarkus.caffeine.runtime.graal.CacheConstructorsFeature;
import io.quarkus.deployment.builditem.GeneratedResourceBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageConfigBuildItem;
import io.quarkus.deployment.builditem.nativeimage.RuntimeInitializedClassBuildItem;
import io.quarkus.deployment.builditem.nativeimage.RuntimeInitializedPackageBuildItem;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Takes out of a build what {@link NativeBuild} is made of. Made and called by Quarkus, in its own class loader. */
public final class NativeBuildItems implements BiConsumer<Object, BuildResult> {

    /** The file with what may be made or called by name. */
    static final String REFLECTION = "META-INF/native-image/reflect-config.json";

    /** The file with the patterns of the resources that are kept. */
    static final String RESOURCES = "META-INF/native-image/resource-config.json";

    /** The names of classes and packages that are initialised at run time, one a line. */
    static final String RUN_TIME = "run time";

    /** The names of Caffeine's generated classes that its extension keeps, one a line. */
    static final String CAFFEINE = "Caffeine";

    private static final String PACKAGE = "io.quarkus.deployment.";

    /** What the build has to make for it. */
    static String[] names() {
        return Stream.of(
                        "builditem.GeneratedResourceBuildItem",
                        "builditem.nativeimage.NativeImageConfigBuildItem",
                        "builditem.nativeimage.RuntimeInitializedClassBuildItem",
                        "builditem.nativeimage.RuntimeInitializedPackageBuildItem",
                        "pkg.builditem.ArtifactResultBuildItem")
                .map(PACKAGE::concat)
                .toArray(String[]::new);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void accept(Object context, BuildResult build) {
        Map<String, String> items = (Map<String, String>) context;
        build.consumeMulti(GeneratedResourceBuildItem.class).stream()
                .filter(file -> file.getName().startsWith("META-INF/native-image/"))
                .forEach(file -> items.put(file.getName(), new String(file.getData(), StandardCharsets.UTF_8)));
        items.put(RUN_TIME, String.join("\n", runTime(build)));
        items.put(CAFFEINE, String.join("\n", CacheConstructorsFeature.typesNeedingConstructorsRegistered()));
    }

    private static Set<String> runTime(BuildResult build) {
        Set<String> names = new TreeSet<>();
        build.consumeMulti(RuntimeInitializedClassBuildItem.class).forEach(item -> names.add(item.getClassName()));
        build.consumeMulti(RuntimeInitializedPackageBuildItem.class).forEach(item -> names.add(item.getPackageName()));
        for (NativeImageConfigBuildItem item : build.consumeMulti(NativeImageConfigBuildItem.class)) {
            item.getRuntimeInitializedClasses().forEach(names::add);
        }
        return names;
    }
}
