package com.lumiku.studio.internals;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a type that uses what a library keeps to itself: with another version of it, somebody has to look whether it still works. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(ReachesInto.All.class)
public @interface ReachesInto {

    /** The artifact, such as {@code flyway-core}. */
    String library();

    /** The version with which it was last looked at. */
    String version();

    /** What is used of it, and why. */
    String reason();

    /** When this can go. */
    String until();

    /** Several of one type. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface All {

        ReachesInto[] value();
    }
}
