package org.sems.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.sems.e2e.host.Host;

/** The table of who is answered what leaves out no method of the packaged app's REST, and names none that is not there. */
class EveryResourceTest {

    private static final String ANNOTATIONS = "Ljakarta/ws/rs/";
    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    @Test
    void isInTheTable() throws IOException {
        assertThat(new TreeSet<>(RestTable.methods().stream()
                        .map(EveryResourceTest::withoutNames)
                        .toList()))
                .isEqualTo(methodsOfTheJar());
    }

    /** Each with what the path calls a record or a project left open: {@code GET import/{}}. */
    private static TreeSet<String> methodsOfTheJar() throws IOException {
        TreeSet<String> methods = new TreeSet<>();
        try (ZipInputStream jar = new ZipInputStream(Files.newInputStream(Host.packaged()))) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                if (entry.getName().startsWith("org/sems/jira/")
                        && entry.getName().endsWith(".class")) {
                    Resource resource = new Resource();
                    new ClassReader(jar.readAllBytes()).accept(resource, ClassReader.SKIP_CODE);
                    resource.methods().forEach(method -> methods.add(withoutNames(method)));
                }
            }
        }
        return methods;
    }

    private static String withoutNames(String method) {
        return method.replaceAll("\\{[^}]*}|NONE-1|NOSUCH|999999999", "{}");
    }

    /** Reads a class's path, and of each method the verb and the path. */
    private static final class Resource extends ClassVisitor {

        private final Map<String, String> ofClass = new TreeMap<>();
        private final List<Map<String, String>> ofMethods = new ArrayList<>();

        Resource() {
            super(Opcodes.ASM9);
        }

        List<String> methods() {
            return ofMethods.stream()
                    .filter(method -> VERBS.stream().anyMatch(method::containsKey))
                    .map(method -> method.keySet().stream()
                                    .filter(VERBS::contains)
                                    .findFirst()
                                    .orElseThrow() + " " + path(method))
                    .toList();
        }

        private String path(Map<String, String> method) {
            return (ofClass.getOrDefault("Path", "") + "/" + method.getOrDefault("Path", ""))
                    .replaceAll("/+", "/")
                    .replaceAll("^/|/$", "");
        }

        @Override
        public AnnotationVisitor visitAnnotation(String type, boolean visible) {
            return read(type, ofClass);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String generics, String[] thrown) {
            Map<String, String> ofMethod = new TreeMap<>();
            ofMethods.add(ofMethod);
            return new MethodVisitor(api) {
                @Override
                public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                    return read(type, ofMethod);
                }
            };
        }

        private AnnotationVisitor read(String type, Map<String, String> into) {
            if (!type.startsWith(ANNOTATIONS)) {
                return null;
            }
            String name = type.substring(ANNOTATIONS.length(), type.length() - 1);
            into.put(name, "");
            return new AnnotationVisitor(api) {
                @Override
                public void visit(String member, Object value) {
                    into.put(name, String.valueOf(value));
                }
            };
        }
    }
}
