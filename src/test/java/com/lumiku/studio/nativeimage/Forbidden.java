package com.lumiku.studio.nativeimage;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;
import java.lang.ref.Cleaner;
import java.lang.ref.PhantomReference;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.Buffer;
import java.nio.channels.Channel;
import java.nio.channels.Selector;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.ZipFile;

/** What may not lie in the heap of a native executable: it would be of the machine that builds it, or the compiler refuses it. */
enum Forbidden {
    /** The names only: to touch these types would initialise them. */
    PICTURES {
        @Override
        boolean includes(Object object) {
            return isOfPictures(object.getClass().getName());
        }
    },
    THREAD(Thread.class, ThreadGroup.class),
    TIMER(Timer.class),
    RANDOM(Random.class, SplittableRandom.class),
    FILE(FileDescriptor.class, FileInputStream.class, FileOutputStream.class, RandomAccessFile.class, ZipFile.class),
    SOCKET(Socket.class, ServerSocket.class, DatagramSocket.class, HttpClient.class),
    CHANNEL(Channel.class, Selector.class),
    DIRECT_BUFFER(Buffer.class) {
        @Override
        boolean includes(Object object) {
            return object instanceof Buffer buffer && buffer.isDirect();
        }
    },
    CLEANER(Cleaner.class, Cleaner.Cleanable.class, PhantomReference.class),
    MEMORY_OUTSIDE_THE_HEAP(Inflater.class, Deflater.class),
    PROCESS(Process.class, ProcessHandle.class),
    INTERNALS_OF_THE_JDK {
        @Override
        boolean includes(Object object) {
            String name = object.getClass().getName();
            return name.startsWith("sun.") && HARMLESS.stream().noneMatch(name::startsWith);
        }
    };

    /** Character sets, locales, generic types, and what the compiler knows to replace. */
    private static final List<String> HARMLESS =
            List.of("sun.nio.cs.", "sun.util.", "sun.reflect.generics.", "sun.misc.Unsafe");

    private static final List<String> PACKAGES_OF_PICTURES = List.of(
            "java.awt.", "javax.imageio.", "javax.swing.", "com.sun.imageio.", "sun.awt.", "sun.font.", "sun.java2d.");

    private final Class<?>[] types;

    Forbidden(Class<?>... types) {
        this.types = types;
    }

    boolean includes(Object object) {
        return Stream.of(types).anyMatch(type -> type.isInstance(object));
    }

    /** Which kind an object is of. */
    static Optional<Forbidden> of(Object object) {
        return Stream.of(values()).filter(kind -> kind.includes(object)).findFirst();
    }

    /** Whether a class is of the part of the JDK that executables initialise at run time, as it loads libraries. */
    static boolean isOfPictures(String type) {
        return PACKAGES_OF_PICTURES.stream().anyMatch(type::startsWith);
    }
}
