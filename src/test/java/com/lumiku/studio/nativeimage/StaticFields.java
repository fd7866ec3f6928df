package com.lumiku.studio.nativeimage;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the static fields of initialised classes through all that they refer to: arrays, collections, records, enums, what
 * lambdas captured. Says each way that ends in what is {@link Forbidden}.
 */
final class StaticFields {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> findings;

    private record Step(Object object, String way) {}

    /** @param findings gets the ways that are found: {@code class.field -> type.field -> type}, and of which kind it is */
    StaticFields(List<String> findings) {
        this.findings = findings;
    }

    void follow(Class<?> owner) {
        for (Field field : fields(owner)) {
            if (Modifier.isStatic(field.getModifiers())) {
                Deque<Step> steps = new ArrayDeque<>();
                push(steps, value(field, null), owner.getName() + "." + field.getName());
                while (!steps.isEmpty()) {
                    follow(steps.pop(), steps);
                }
            }
        }
    }

    private void follow(Step step, Deque<Step> steps) {
        Object object = step.object();
        String way = step.way() + " -> " + object.getClass().getTypeName();
        Optional<Forbidden> kind = Forbidden.of(object);
        if (kind.isPresent()) {
            findings.add(way + " (" + kind.get() + ")");
            return;
        }
        if (object instanceof Object[] array) {
            for (int i = 0; i < array.length; i++) {
                push(steps, array[i], step.way() + "[" + i + "]");
            }
            return;
        }
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : fields(type)) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    push(steps, value(field, object), way + "." + field.getName());
                }
            }
        }
    }

    private void push(Deque<Step> steps, Object object, String way) {
        if (object != null && !isLeaf(object) && seen.add(object)) {
            steps.push(new Step(object, way));
        }
    }

    /** What the compiler handles: classes, their members, references; and loggers, which Quarkus starts anew. */
    private static boolean isLeaf(Object object) {
        return object instanceof Class
                || object instanceof ClassLoader
                || object instanceof Module
                || object instanceof String
                || object instanceof Number
                || object instanceof AccessibleObject
                || object instanceof Reference && !(object instanceof PhantomReference)
                || object instanceof ThreadLocal
                || object instanceof org.jboss.logging.Logger
                || object instanceof org.slf4j.Logger
                || object instanceof java.util.logging.Logger
                || object.getClass().getName().startsWith("java.lang.invoke.");
    }

    private static Field[] fields(Class<?> type) {
        try {
            return type.getDeclaredFields();
        } catch (LinkageError e) {
            return new Field[0];
        }
    }

    private static Object value(Field field, Object object) {
        if (field.getType().isPrimitive()) {
            return null;
        }
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } catch (LinkageError e) {
            return null;
        }
    }
}
