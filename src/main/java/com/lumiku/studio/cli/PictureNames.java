package com.lumiku.studio.cli;

import java.util.function.Consumer;

/** The pictures that rows name. */
interface PictureNames {

    /** Hands over the values of all rows, one after the other: keys of pictures, and addresses of before our time. */
    void each(Consumer<String> visitor);
}
