package com.lumiku.studio.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * What the JDK's libraries for pictures look up by name: classes, fields and methods, which a native executable has only where they
 * are named. The list is ours, instead of the one of Quarkus' extension for AWT.
 */
class JniConfigTest {

    private static final String FILE = "META-INF/native-image/com.lumiku/avatar-studio/jni-config.json";

    private static final Map<String, JsonNode> NAMED = read();

    private static final Map<String, Class<?>> PRIMITIVES = Stream.of(
                    boolean.class, byte.class, short.class, int.class, long.class, float.class, double.class)
            .collect(Collectors.toMap(Class::getName, Function.identity()));

    /** A class's name, as it stands in a library. */
    private static final Pattern CLASS = Pattern.compile("\\x00L?((java/awt|javax/imageio|sun)/[\\w/$]+);?(?=\\x00)");

    /** Pictures that windows show while they load: those of ImageIO are read otherwise. */
    private static final Set<String> NEVER_USED = Set.of("sun.awt.image.ImageFormatException");

    @Test
    void theListIsOursAndTheExtensionsIsLeftOut() {
        assertThat(NativeBuild.get().arguments())
                .containsSequence("--exclude-config", "runner[.]jar", "/META-INF/native-image/jni-config[.]json");
        assertThat("/" + FILE).doesNotContainPattern("/META-INF/native-image/jni-config[.]json");
    }

    @Test
    void everythingNamedIsThere() {
        List<String> missing = new ArrayList<>();
        NAMED.forEach((name, type) -> {
            try {
                Class<?> found = Class.forName(name, false, null);
                for (JsonNode field : type.path("fields")) {
                    found.getDeclaredField(field.get("name").asText());
                }
                for (JsonNode method : type.path("methods")) {
                    require(found, method);
                }
            } catch (ReflectiveOperationException e) {
                missing.add(e.toString());
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void everyClassThatTheLibrariesNameIsThere() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (String library : List.of("awt", "javajpeg", "lcms")) {
            Path file = Path.of(System.getProperty("java.home"), "lib", System.mapLibraryName(library));
            Matcher name = CLASS.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            while (name.find()) {
                wanted.add(name.group(1).replace('/', '.'));
            }
        }
        assertThat(wanted)
                .contains("sun.java2d.loops.Blit", "java.awt.color.CMMException", "javax.imageio.IIOException");
        wanted.removeAll(NAMED.keySet());
        wanted.removeAll(NEVER_USED);
        // Of fields and parameters: they come with what has them.
        wanted.removeIf(JniConfigTest::isTypeOfAMember);
        assertThat(wanted).isEmpty();
    }

    @Test
    void noFontAndNoWindowIsNamed() {
        assertThat(NAMED.keySet())
                .noneMatch(name -> name.startsWith("sun.font.") || name.contains(".X11") || name.contains(".xr."));
    }

    private static void require(Class<?> type, JsonNode method) throws ReflectiveOperationException {
        Class<?>[] parameters = StreamSupport.stream(
                        method.get("parameterTypes").spliterator(), false)
                .map(parameter -> type(parameter.asText()))
                .toArray(Class<?>[]::new);
        String name = method.get("name").asText();
        if (name.equals("<init>")) {
            type.getDeclaredConstructor(parameters);
        } else {
            type.getDeclaredMethod(name, parameters);
        }
    }

    private static boolean isTypeOfAMember(String name) {
        return NAMED.keySet().stream()
                .map(JniConfigTest::type)
                .flatMap(owner -> Stream.concat(
                        Stream.of(owner.getDeclaredFields()).map(Field::getType),
                        Stream.of(owner.getDeclaredMethods())
                                .flatMap(method -> Stream.concat(
                                        Stream.of(method.getReturnType()), Stream.of(method.getParameterTypes())))))
                .anyMatch(type -> type.getName().equals(name));
    }

    private static Class<?> type(String name) {
        try {
            if (name.endsWith("[]")) {
                return type(name.substring(0, name.length() - 2)).arrayType();
            }
            return name.contains(".") ? Class.forName(name, false, null) : PRIMITIVES.get(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, JsonNode> read() {
        try {
            JsonNode list = new ObjectMapper()
                    .readTree(NativeBuild.CLASSES.resolve(FILE).toFile());
            return StreamSupport.stream(list.spliterator(), false)
                    .collect(Collectors.toMap(type -> type.get("name").asText(), Function.identity()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
