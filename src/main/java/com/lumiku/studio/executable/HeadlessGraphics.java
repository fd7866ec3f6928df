package com.lumiku.studio.executable;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Delete;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.awt.AWTError;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;

/** Drawing on pictures without screens, windows and fonts. */
final class HeadlessGraphics {

    private HeadlessGraphics() {}

    /** The JDK asks the screens for it, which answer the same. */
    @TargetClass(BufferedImage.class)
    static final class Picture {

        @Substitute
        public Graphics2D createGraphics() {
            Surface surface = Surface.getPrimarySurfaceData((BufferedImage) (Object) this);
            return (Graphics2D) (Object) new Graphics(surface, Color.white, Color.black, null);
        }
    }

    @TargetClass(className = "sun.java2d.SurfaceData")
    static final class Surface {

        @Alias
        static native Surface getPrimarySurfaceData(Image picture);
    }

    @TargetClass(className = "sun.java2d.SunGraphics2D")
    static final class Graphics {

        @Alias
        Graphics(Surface surface, Color foreground, Color background, Font font) {}
    }

    /** Of Linux. */
    @TargetClass(className = "sun.awt.PlatformGraphicsInfo")
    static final class Platform {

        @Substitute
        static GraphicsEnvironment createGE() {
            throw new AWTError("Executables have no screens");
        }

        @Substitute
        static Toolkit createToolkit() {
            throw new AWTError("Executables have no windows");
        }
    }

    /** Kept by the extension for AWT, with all its windows and events. */
    @TargetClass(className = "sun.awt.X11.XToolkit")
    @Delete
    static final class Windows {}

    /** Kept by the extension for AWT, with all ways to draw on a screen. */
    @TargetClass(className = "sun.awt.X11GraphicsEnvironment")
    @Delete
    static final class Screens {}

    /** Kept by the extension for AWT, with all readers of fonts. */
    @TargetClass(className = "sun.awt.X11FontManager")
    @Delete
    static final class Fonts {}
}
