package com.lumiku.studio.generation;

import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generator.GeneratedImage;

/** What has to be done for one unit. Called outside of transactions, for it may take its time. */
public interface Work {

    /** What is to be seen. */
    Description description();

    /** Makes files of the picture: encodes, scales, crops. Keeps nothing yet. */
    Result develop(GeneratedImage image);
}
