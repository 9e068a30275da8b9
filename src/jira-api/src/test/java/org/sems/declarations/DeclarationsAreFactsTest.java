package org.sems.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What we compile against is Jira's: each declared type and member stands in the table of facts, with the very descriptor. */
class DeclarationsAreFactsTest {

    private static final Path COMPILED = Path.of("target/classes");

    /** Written by hand because the facts lack them: docs/jira-api.md says where each was seen. */
    private static final Path NEWER_THAN_THE_FACTS = Path.of("src/newer/java");

    @Test
    void everyDeclaredTypeAndMemberIsAFact() throws IOException {
        Set<String> facts = facts();

        List<String> invented = declared().filter(member -> !facts.contains(member)).toList();

        assertThat(invented).isEmpty();
    }

    @Test
    void anInventedMemberWouldBeFound() throws IOException {
        Set<String> facts = facts();

        assertThat(facts).contains("com.atlassian.jira.issue.Issue#getKey()Ljava/lang/String;");
        assertThat(facts).doesNotContain("com.atlassian.jira.issue.Issue#getRiskRating()Ljava/lang/String;");
    }

    private static Set<String> facts() throws IOException {
        Set<String> facts = new HashSet<>();
        try (InputStream table = DeclarationsAreFactsTest.class.getResourceAsStream("/facts.tsv")) {
            for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.split("\t");
                switch (cells[0]) {
                    case "T" -> facts.add(cells[1]);
                    case "M" -> facts.add(cells[1] + "#" + cells[2] + cells[3]);
                    default -> facts.add(cells[1] + "#" + cells[2] + ":" + cells[3]);
                }
            }
        }
        return facts;
    }

    private static Stream<String> declared() throws IOException {
        try (Stream<Path> files = Files.walk(COMPILED)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !isWrittenByHand(COMPILED.relativize(file).toString()))
                    .flatMap(file -> members(file).stream())
                    .toList()
                    .stream();
        }
    }

    private static boolean isWrittenByHand(String classFile) {
        return Files.exists(NEWER_THAN_THE_FACTS.resolve(classFile.replaceFirst("(\\$.*)?\\.class$", ".java")));
    }

    private static List<String> members(Path classFile) {
        List<String> members = new ArrayList<>();
        try {
            new ClassReader(Files.readAllBytes(classFile)).accept(new Collector(members), ClassReader.SKIP_CODE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return members;
    }

    private static final class Collector extends ClassVisitor {
        private final List<String> members;
        private String type;

        Collector(List<String> members) {
            super(Opcodes.ASM9);
            this.members = members;
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
            type = name.replace('/', '.').replace('$', '.');
            members.add(type);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            if (isDeclared(access)) {
                members.add(type + "#" + name + ":" + descriptor);
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            if (isDeclared(access) && !name.equals("<clinit>")) {
                members.add(type + "#" + name + descriptor);
            }
            return null;
        }

        /** The compiler's own members (bridges, enum tables) and private constructors that keep a type closed are no claims about Jira. */
        private static boolean isDeclared(int access) {
            return (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_PRIVATE)) == 0;
        }
    }
}
