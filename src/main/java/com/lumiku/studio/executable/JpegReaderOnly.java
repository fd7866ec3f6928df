package com.lumiku.studio.executable;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import javax.imageio.spi.IIORegistry;

/** Of the formats that the JDK brings the one that is read by it; others are read by our own code, or not at all. */
final class JpegReaderOnly {

    private JpegReaderOnly() {}

    /** What the JDK can read and write. */
    @TargetClass(IIORegistry.class)
    static final class Formats {

        @Substitute
        private void registerStandardSpis() {
            ((IIORegistry) (Object) this).registerServiceProvider(new JpegReader());
        }
    }

    @TargetClass(className = "com.sun.imageio.plugins.jpeg.JPEGImageReaderSpi")
    static final class JpegReader {

        @Alias
        JpegReader() {}
    }
}
