package com.lumiku.studio.generator.provider;

import com.lumiku.studio.generator.GeneratorException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Parameters that a server may not know, and that a picture can do without. One that is refused is left out at once and, where that
 * helped, from then on.
 */
final class OptionalParameters {

    private static final Logger LOG = Logger.getLogger(OptionalParameters.class);

    /** A request. */
    interface Call<T> {
        /** @param leftOut the parameters that it may not have */
        T without(Set<String> leftOut) throws GeneratorException, InterruptedException;
    }

    private final List<String> names;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    OptionalParameters(String... names) {
        this.names = List.of(names);
    }

    /** Calls, as often as one more of them is refused. */
    <T> T call(Call<T> call) throws GeneratorException, InterruptedException {
        Set<String> leftOut = new HashSet<>(refused);
        while (true) {
            try {
                T answer = call.without(leftOut);
                remember(leftOut);
                return answer;
            } catch (ProviderRefusal e) {
                leftOut.add(names.stream()
                        .filter(name -> !leftOut.contains(name) && e.blames(name))
                        .findFirst()
                        .orElseThrow(() -> e));
            }
        }
    }

    private void remember(Set<String> leftOut) {
        for (String name : leftOut) {
            if (refused.add(name)) {
                LOG.warnf("The image service refuses the parameter %s: it is left out from now on", name);
            }
        }
    }
}
