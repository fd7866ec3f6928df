package com.lumiku.studio.nativeimage;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Runs code of ours apart from that of tests, and remembers which resources are opened by name. */
final class RecordingLoader extends URLClassLoader {

    private final Set<String> opened = new TreeSet<>();

    RecordingLoader(String classPath) {
        super(
                Stream.of(classPath.split(File.pathSeparator))
                        .map(Path::of)
                        .map(RecordingLoader::url)
                        .toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader());
    }

    /** The names, but for those of classes. */
    Set<String> opened() {
        return opened;
    }

    /** Calls a method of a class, static or of an object of its own; what it answers does not matter, nor that it fails. */
    void run(String type, String method, Object... arguments) throws ReflectiveOperationException {
        Class<?> owner = Class.forName(type, true, this);
        Method found = Stream.of(owner.getDeclaredMethods())
                .filter(candidate ->
                        candidate.getName().equals(method) && candidate.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(type + "." + method));
        found.setAccessible(true);
        Object object = null;
        if (!Modifier.isStatic(found.getModifiers())) {
            Constructor<?> constructor = owner.getDeclaredConstructor();
            constructor.setAccessible(true);
            object = constructor.newInstance();
        }
        try {
            found.invoke(object, arguments);
        } catch (InvocationTargetException e) {
            // What is made by the build is not there; its name was asked for.
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        opened.add(name);
        return super.getResourceAsStream(name);
    }

    @Override
    public URL getResource(String name) {
        opened.add(name);
        return super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        opened.add(name);
        return super.getResources(name);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
