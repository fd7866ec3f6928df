package com.lumiku.studio.nativeimage;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.io.FileInputStream;
import java.io.IOException;
import java.lang.ref.Cleaner;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Timer;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import javax.imageio.spi.IIORegistry;

/** Faults of each kind, in each way a static field can hold one: what {@link ImageHeapTest} must find. */
@SuppressWarnings("unused")
final class PlantedStatics {

    private PlantedStatics() {}

    /** A constant. */
    static final class Constant {
        private static final Color RED = new Color(0xFF0000);
    }

    /** An enum's constant. */
    enum Shade {
        DARK(new Color(0));

        private final Object color;

        Shade(Object color) {
            this.color = color;
        }
    }

    /** An array. */
    static final class InArray {
        private static final Object[] SHAPES = {null, new Path2D.Double()};
    }

    /** A lambda that captured it. */
    static final class InLambda {
        private static final Supplier<Object> RANDOM = captured(new Random(1));

        private static Supplier<Object> captured(Object object) {
            return () -> object;
        }
    }

    /** A map of records. */
    static final class InRecord {
        private record Entropy(Optional<SecureRandom> source) {}

        private static final Map<String, List<Entropy>> SOURCES =
                Map.of("default", List.of(new Entropy(Optional.of(new SecureRandom()))));
    }

    /** A service registry of ImageIO. */
    static final class OfImageIo {
        private static final Object REGISTRY = IIORegistry.getDefaultInstance();
    }

    /** A thread, not started. */
    static final class OfThread {
        private static final AtomicReference<Thread> WORKER = new AtomicReference<>(new Thread(() -> {}));
    }

    /** A timer. */
    static final class OfTimer {
        private static final Timer TIMER = new Timer("planted timer", true);
    }

    /** An open file. */
    static final class OfFile {
        private static final FileInputStream FILE = open();

        private static FileInputStream open() {
            try {
                return new FileInputStream("/dev/null");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A socket. */
    static final class OfSocket {
        private static final Socket SOCKET = new Socket();
    }

    /** A channel. */
    static final class OfChannel {
        private static final DatagramChannel CHANNEL = open();

        private static DatagramChannel open() {
            try {
                return DatagramChannel.open();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A buffer outside the heap. */
    static final class OfBuffer {
        private static final ByteBuffer BUFFER = ByteBuffer.allocateDirect(16);
    }

    /** A cleaner. */
    static final class OfCleaner {
        private static final Cleaner CLEANER = Cleaner.create();
    }

    /** Memory of a library. */
    static final class OfDeflater {
        private static final Deflater DEFLATER = new Deflater();
    }

    /** A process. */
    static final class OfProcess {
        private static final ProcessHandle PROCESS = ProcessHandle.current();
    }

    /** Not a field, but AWT is initialised. */
    static final class Toucher {
        private static final int RGB = Color.HSBtoRGB(0.5f, 1, 1);
    }

    /** Named for run time: no fault. */
    static final class OfRunTime {
        private static final Random RANDOM = new Random();

        static int number() {
            return RANDOM.nextInt();
        }
    }

    /** Not a field of it, but one that is named for run time is initialised. */
    static final class TouchesRunTime {
        private static final int NUMBER = OfRunTime.number();
    }

    /** What an executable may hold. */
    static final class Harmless {
        private static final Map<String, Object> VALUES = Map.of("text", "text", "list", List.of(1, 2.5, Map.of()));
    }
}
