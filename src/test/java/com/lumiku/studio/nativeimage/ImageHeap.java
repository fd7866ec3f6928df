package com.lumiku.studio.nativeimage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Run as a process: initialises classes as the build of an executable would, and says what it would be refused for, one
 * finding a line.
 */
final class ImageHeap {

    private static final String STUDIO = "com.lumiku.studio.";
    private static final Pattern INITIALIZING = Pattern.compile("Initializing '([^']+)'");

    private final Path log;
    private final Set<String> runTime;
    private final Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
    private int logged;

    private ImageHeap(Path log, Set<String> runTime) {
        this.log = log;
        this.runTime = runTime;
    }

    /**
     * Says what it found.
     *
     * @param args the JVM's log of initialised classes; a file with the names of what is initialised at run time; one or more
     *     files of class names
     */
    public static void main(String... args) throws IOException {
        // Quarkus starts logging anew at run time, whatever a logger in a static field made of it here.
        Logger.getLogger(ImageHeap.class).debug("Started");
        ImageHeap heap = new ImageHeap(Path.of(args[0]), Set.copyOf(Files.readAllLines(Path.of(args[1]))));
        for (int i = 2; i < args.length; i++) {
            Path types = Path.of(args[i]);
            heap.initialize(Files.readAllLines(types))
                    .forEach(finding -> System.out.println(types.getFileName() + ": " + finding));
        }
        // A thread may have been started.
        Runtime.getRuntime().halt(0);
    }

    private List<String> initialize(List<String> types) throws IOException {
        List<String> findings = new ArrayList<>();
        initialized();
        StaticFields statics = new StaticFields(findings);
        for (String type : types) {
            try {
                Class<?> found = Class.forName(type, false, ImageHeap.class.getClassLoader());
                if (!isOfRunTime(found)) {
                    Class.forName(type, true, ImageHeap.class.getClassLoader());
                    statics.follow(found);
                }
            } catch (NoClassDefFoundError | ClassNotFoundException e) {
                // Of a library, for what is not there: nor will it be in the executable.
            } catch (LinkageError e) {
                findings.add(type + " cannot be initialised: " + e.getCause());
            }
        }
        findings.addAll(initialized());
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (threads.add(thread) && !isOfRunTime(thread.getClass())) {
                findings.add("A static initializer started " + thread);
            }
        }
        return findings;
    }

    /** Whether a class is named for run time, or one it extends is. */
    private boolean isOfRunTime(Class<?> type) {
        return type != null
                && (Forbidden.isOfPictures(type.getName())
                        || isNamed(type.getName())
                        || isOfRunTime(type.getSuperclass()));
    }

    private boolean isNamed(String type) {
        return runTime.stream().anyMatch(name -> isWithin(type, name));
    }

    private static boolean isWithin(String type, String name) {
        return type.equals(name) || type.startsWith(name + ".");
    }

    /** Which class initialised what it must not, as the log has it since the last time. */
    private List<String> initialized() throws IOException {
        List<String> findings = new ArrayList<>();
        List<String> lines = Files.readAllLines(log);
        String cause = "";
        for (String line : lines.subList(logged, lines.size())) {
            Matcher initializing = INITIALIZING.matcher(line);
            if (!initializing.find()) {
                continue;
            }
            String name = initializing.group(1).replace('/', '.');
            if (Forbidden.isOfPictures(name)) {
                findings.add(cause + " initialises " + name + ", which must be initialised at run time");
            } else if (name.startsWith(STUDIO) && isNamed(name)) {
                // Quarkus sees to what its extensions name.
                findings.add(cause + " initialises " + name + ", which is named for run time");
            } else if (!name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun.")) {
                cause = name;
            }
        }
        logged = lines.size();
        return findings;
    }
}
