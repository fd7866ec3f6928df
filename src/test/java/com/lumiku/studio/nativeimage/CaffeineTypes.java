package com.lumiku.studio.nativeimage;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The generated classes that Caffeine makes by name, one for each combination of what a cache is to do: the cache itself, and
 * its entries. As {@code LocalCacheFactory} and {@code NodeFactory} of Caffeine 3 name them.
 */
final class CaffeineTypes {

    private static final String PACKAGE = "com.github.benmanes.caffeine.cache.";
    /** What chooses no other class. */
    private static final Set<String> INDIFFERENT = Set.of("newBuilder", "build", "buildAsync", "executor", "ticker");

    private static final Set<String> KNOWN = Set.of(
            "expireAfterAccess",
            "expireAfterWrite",
            "maximumSize",
            "maximumWeight",
            "weigher",
            "recordStats",
            "removalListener");

    private CaffeineTypes() {}

    /** The names, and the code that builds such a cache. */
    static Map<String, String> of(JavaClasses code) {
        Map<String, String> found = new HashMap<>();
        code.stream().flatMap(type -> type.getCodeUnits().stream()).forEach(unit -> add(unit, found));
        return found;
    }

    private static void add(JavaCodeUnit unit, Map<String, String> found) {
        Set<String> options = unit.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isEquivalentTo(Caffeine.class))
                .map(call -> call.getName())
                .collect(Collectors.toSet());
        if (!options.contains("newBuilder")) {
            return;
        }
        options.removeAll(INDIFFERENT);
        if (!KNOWN.containsAll(options)) {
            throw new IllegalStateException(
                    "%s builds a cache with %s: teach this class their names".formatted(unit.getFullName(), options));
        }
        String size = options.contains("maximumSize") ? "MS" : options.contains("maximumWeight") ? "MW" : "";
        String times = letter(options, "expireAfterAccess", "A") + letter(options, "expireAfterWrite", "W");
        String listening = letter(options, "removalListener", "L") + letter(options, "recordStats", "S");
        if (!size.isEmpty() || !times.isEmpty()) {
            found.put(PACKAGE + "SS" + listening + size + times, unit.getFullName());
            found.put(PACKAGE + "PS" + times + size, unit.getFullName());
        }
    }

    private static String letter(Set<String> options, String option, String letter) {
        return options.contains(option) ? letter : "";
    }
}
