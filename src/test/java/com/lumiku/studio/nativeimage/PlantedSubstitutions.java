package com.lumiku.studio.nativeimage;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/** For {@link SubstitutionsTest}. */
final class PlantedSubstitutions {

    private PlantedSubstitutions() {}

    @TargetClass(className = "com.example.Gone")
    static final class OfNoClass {}

    @TargetClass(String.class)
    static final class OfNoMethod {

        @Alias
        OfNoMethod() {}

        @Alias
        native int length();

        @Substitute
        int gone(int size) {
            return size;
        }
    }
}
