package com.lumiku.studio.generation.lifecycle;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** An observer of all steps, also of those that are rolled back. */
@Singleton
public class RecordedSteps {

    private final Map<String, List<String>> byUser = new ConcurrentHashMap<>();
    private final Map<String, Consumer<GenerationStep>> observers = new ConcurrentHashMap<>();

    /** Of a user's generations: the type of each step, the status before and after it. */
    public List<String> of(String userId) {
        return byUser.getOrDefault(userId, List.of());
    }

    /** Has a user's steps observed by somebody else too. */
    public void observe(String userId, Consumer<GenerationStep> observer) {
        observers.put(userId, observer);
    }

    void record(@Observes GenerationStep step) {
        String userId = step.generation().userId;
        byUser.computeIfAbsent(userId, user -> new CopyOnWriteArrayList<>())
                .add("%s %s>%s"
                        .formatted(
                                step.type(),
                                step.from().word(),
                                step.generation().status().word()));
        observers.getOrDefault(userId, nobody -> {}).accept(step);
    }
}
