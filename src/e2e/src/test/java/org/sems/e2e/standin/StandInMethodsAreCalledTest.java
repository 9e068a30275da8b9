package org.sems.e2e.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sandbox has what the app, the sandbox itself or a library calls, and nothing else of Jira. */
class StandInMethodsAreCalledTest {
    private static final Path SRC = Path.of(System.getProperty("sems.root"), "src");
    private static final Set<String> NAMES_IN_TEMPLATES = namesInTemplates();

    @Test
    void somebodyCallsEachMethodOfTheSandbox() throws IOException {
        ClassPath classPath = classPath();
        Set<String> ofSandbox = names(SRC.resolve("sandbox/target/classes"));
        CalledMethods called = new CalledMethods(
                classPath,
                m -> !ofSandbox.contains(m.method().owner())
                        || isRoot(classPath, m)
                        || classPath.isOverriddenOutside(ofSandbox, m.method()));

        Set<String> uncalled = classPath.ours().stream()
                .filter(type -> ofSandbox.contains(type.name()) && !type.isEnum())
                .flatMap(type -> type.methods().stream()
                        .filter(m -> !m.isSynthetic() && !called.contains(m))
                        .filter(m -> !type.components().contains(m.method().name()))
                        .map(StandInMethodsAreCalledTest::text))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(uncalled).containsExactlyInAnyOrderElementsOf(exceptions());
    }

    /** What is called without an instruction that says so: by the virtual machine, by annotation, by a library, by a template, or in a subclass of the app. */
    static boolean isRoot(ClassPath classPath, MethodFile method) {
        String name = method.method().name();
        return name.startsWith("<")
                || name.equals("main")
                || method.annotated()
                || isNamedInTemplates(name)
                || classPath.isOfLibrary(method.method());
    }

    private static boolean isNamedInTemplates(String name) {
        return NAMES_IN_TEMPLATES.contains(name)
                || name.matches("(get|is)[A-Z].*")
                        && NAMES_IN_TEMPLATES.contains(property(name.replaceFirst("get|is", "")));
    }

    private static String property(String name) {
        return name.substring(0, 1).toLowerCase() + name.substring(1);
    }

    private static String text(MethodFile method) {
        return method.method().owner().replace('/', '.')
                + ' '
                + method.method().name()
                + method.method().descriptor();
    }

    private static ClassPath classPath() throws IOException {
        List<byte[]> classes = Stream.of("sandbox", "jira-api", "plugin", "core")
                .map(module -> SRC.resolve(module + "/target/classes"))
                .flatMap(folder -> files(folder, ".class").stream())
                .map(StandInMethodsAreCalledTest::bytes)
                .toList();
        return new ClassPath(classes, SRC.resolve("sandbox/target/lib"));
    }

    private static Set<String> names(Path classes) {
        return files(classes, ".class").stream()
                .map(file -> classes.relativize(file).toString().replaceFirst("\\.class$", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> namesInTemplates() {
        Pattern reference = Pattern.compile("[.$!{]([a-zA-Z]\\w*)");
        return files(SRC.resolve("plugin/src/main/resources"), ".vm").stream()
                .map(file -> new String(bytes(file)))
                .flatMap(text -> reference.matcher(text).results().map(r -> r.group(1)))
                .collect(Collectors.toSet());
    }

    /** One a line, as this test prints it; the reason stands above it. */
    private static Set<String> exceptions() throws IOException {
        try (Stream<String> lines = Files.lines(SRC.resolve("e2e/src/test/resources/uncalled-in-sandbox.txt"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("package all modules first", e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
