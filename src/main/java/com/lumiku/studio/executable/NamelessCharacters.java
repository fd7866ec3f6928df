package com.lumiku.studio.executable;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/** No pattern of ours or of a library asks for a character by its name, {@code \N{DIGIT ONE}}: the list of all takes 0.2 MB. */
@TargetClass(Character.class)
final class NamelessCharacters {

    /** The character of a name. */
    @Substitute
    public static int codePointOf(String name) {
        throw new IllegalArgumentException("Executables know no character by its name: " + name);
    }
}
