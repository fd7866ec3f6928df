package com.lumiku.studio.config;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All settings of our own, as the mappings of the packages have them. */
final class Settings {

    /** Of settings that have none. */
    static final String NO_DEFAULT = "";

    private Settings() {}

    /** The mappings, wherever they are. */
    static List<Class<?>> mappings() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("com.lumiku.studio").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    /** The method of each setting, by its name. */
    static Map<String, Method> all() {
        Map<String, Method> all = new TreeMap<>();
        mappings()
                .forEach(mapping ->
                        collect(mapping.getAnnotation(ConfigMapping.class).prefix(), mapping, all));
        return all;
    }

    /** The default of each setting, by its name. */
    static Map<String, String> defaults() {
        Map<String, String> defaults = new TreeMap<>();
        all().forEach((name, setting) -> defaults.put(
                name,
                Optional.ofNullable(setting.getAnnotation(WithDefault.class))
                        .map(WithDefault::value)
                        .orElse(NO_DEFAULT)));
        return defaults;
    }

    private static void collect(String prefix, Class<?> mapping, Map<String, Method> all) {
        for (Method setting : mapping.getMethods()) {
            if (Modifier.isAbstract(setting.getModifiers())) {
                all.put(prefix + '.' + name(setting), setting);
            }
        }
    }

    private static String name(Method setting) {
        return Optional.ofNullable(setting.getAnnotation(WithName.class))
                .map(WithName::value)
                .orElseGet(() -> setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase());
    }
}
