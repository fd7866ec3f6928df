package com.lumiku.studio.nativeimage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.lumiku.studio.web.answer.Answers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SimpleVerifier;

/**
 * The types of what is handed to Jackson to be written, as the stack has them where it is called. A method that writes any object
 * it is given passes the question on to its callers.
 */
final class WrittenTypes {

    private static final Pattern WRITES = Pattern.compile("write.*|valueToTree|convertValue");
    private static final Set<String> MAPPERS = Stream.of(
                    ObjectMapper.class, JsonMapper.class, YAMLMapper.class, ObjectWriter.class)
            .map(Type::getInternalName)
            .collect(Collectors.toSet());

    /** Who writes what requests say, to know them again. */
    private static final String ANSWERS = Type.getInternalName(Answers.class);

    private static final Set<String> ANYTHING = Set.of("java.lang.Object", "java.lang.Object[]", "java.lang.Record");

    /** @param given what the stack has for each parameter */
    private record Call(String caller, String target, String name, String owner, Type[] parameters, List<Type> given) {

        /** Whether what is given is written as JSON. */
        boolean writes() {
            return MAPPERS.contains(owner) && WRITES.matcher(name).matches()
                    || owner.equals(ANSWERS) && name.equals("once");
        }
    }

    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Type[]> parameters = new HashMap<>();

    /** Class names, and the method that hands them on. */
    static Map<String, String> of(Path classes) throws IOException {
        WrittenTypes written = new WrittenTypes();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    (Iterable<Path>) files.filter(name -> name.toString().endsWith(".class"))::iterator) {
                written.read(Files.readAllBytes(file));
            }
        }
        return written.types();
    }

    private void read(byte[] bytes) {
        ClassNode type = new ClassNode();
        new ClassReader(bytes).accept(type, ClassReader.SKIP_DEBUG);
        for (MethodNode method : type.methods) {
            read(type, method);
        }
    }

    private void read(ClassNode type, MethodNode method) {
        String caller = key(type.name, method.name, method.desc);
        parameters.put(caller, Type.getArgumentTypes(method.desc));
        SimpleVerifier verifier = new SimpleVerifier();
        verifier.setClassLoader(WrittenTypes.class.getClassLoader());
        try {
            Frame<BasicValue>[] frames = new Analyzer<>(verifier).analyze(type.name, method);
            for (int i = 0; i < frames.length; i++) {
                if (frames[i] != null && method.instructions.get(i) instanceof MethodInsnNode call) {
                    calls.add(call(caller, call, frames[i]));
                }
            }
        } catch (AnalyzerException e) {
            throw new IllegalStateException(caller, e);
        }
    }

    private static Call call(String caller, MethodInsnNode call, Frame<BasicValue> stack) {
        Type[] declared = Type.getArgumentTypes(call.desc);
        List<Type> given = new ArrayList<>();
        for (int i = 0; i < declared.length; i++) {
            given.add(stack.getStack(stack.getStackSize() - declared.length + i).getType());
        }
        return new Call(caller, key(call.owner, call.name, call.desc), call.name, call.owner, declared, given);
    }

    private Map<String, String> types() {
        Map<String, String> found = new TreeMap<>();
        Set<String> writers = new HashSet<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Call call : calls) {
                if (!call.writes() && !writers.contains(call.target())) {
                    continue;
                }
                for (int i = 0; i < call.given().size(); i++) {
                    if (!isAnything(call.parameters()[i])) {
                        continue;
                    }
                    if (!isAnything(call.given().get(i))) {
                        found.putIfAbsent(call.given().get(i).getClassName(), call.caller());
                    } else if (Stream.of(parameters.get(call.caller())).anyMatch(WrittenTypes::isAnything)) {
                        grows |= writers.add(call.caller());
                    }
                }
            }
        }
        return found;
    }

    private static boolean isAnything(Type type) {
        return ANYTHING.contains(type.getClassName());
    }

    private static String key(String owner, String name, String descriptor) {
        return owner.replace('/', '.') + "." + name + descriptor;
    }
}
