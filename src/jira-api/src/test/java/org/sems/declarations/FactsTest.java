package org.sems.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code facts} makes the table that {@code declare} reads, from any jar of Jira's API. */
class FactsTest {
    private static final String HOUSE = """
            package api;

            import java.util.List;
            import java.util.Map;

            public abstract class House<T extends Comparable<T>> implements Comparable<House<T>> {
                public static final String NAME = "a = b";
                public static final long ROOMS = 3;
                @Deprecated protected int floor;
                private int hidden;
                public House(String name) {}
                @Deprecated public static void paint(Object... colours) {}
                public abstract Map<String, ? super T> doors(List<? extends Number> widths) throws java.io.IOException;
                protected abstract House.Kind kind();
                @Override public int compareTo(House<T> other) { return 0; }
                public enum Kind implements Runnable { SMALL; public void run() {} }
                public static final class Builder {
                    public Builder() {}
                }
                class Inside {}
            }
            """;
    private static final String MARK = """
            package api;

            /** A mark. */
            @Deprecated public @interface Mark {
                String value() default "none";
                int times();
            }
            """;

    @TempDir
    Path folder;

    @Test
    void tellsOfEachPublicOrProtectedSignature() throws Exception {
        Path classes = compiled(HOUSE, MARK);

        List<String> facts = facts(jar(classes, "house-1.0.jar"));

        assertThat(facts)
                .containsExactlyInAnyOrder(
                        "T|api.House|abstract class|public abstract class api.House<T extends Comparable<T>> implements Comparable<api.House<T>>|house-1.0|",
                        "F|api.House|NAME|Ljava/lang/String;|public static final String NAME = \"a = b\"|",
                        "F|api.House|ROOMS|J|public static final long ROOMS = 3|",
                        "F|api.House|floor|I|protected int floor|deprecated",
                        "M|api.House|<init>|(Ljava/lang/String;)V|public House(String)|",
                        "M|api.House|paint|([Ljava/lang/Object;)V|public static void paint(Object...)|deprecated,static",
                        "M|api.House|doors|(Ljava/util/List;)Ljava/util/Map;|public abstract java.util.Map<String, ? super T> doors(java.util.List<? extends Number>) throws java.io.IOException|abstract",
                        "M|api.House|kind|()Lapi/House$Kind;|protected abstract api.House.Kind kind()|abstract,protected",
                        "M|api.House|compareTo|(Lapi/House;)I|public int compareTo(api.House<T>)|",
                        "T|api.House.Kind|enum|public static enum api.House.Kind implements Runnable|house-1.0|",
                        "F|api.House.Kind|SMALL|Lapi/House$Kind;|public static final api.House.Kind SMALL|",
                        "M|api.House.Kind|values|()[Lapi/House$Kind;|public static api.House.Kind[] values()|static",
                        "M|api.House.Kind|valueOf|(Ljava/lang/String;)Lapi/House$Kind;|public static api.House.Kind valueOf(String)|static",
                        "M|api.House.Kind|run|()V|public void run()|",
                        "T|api.House.Builder|class|public static final class api.House.Builder|house-1.0|",
                        "M|api.House.Builder|<init>|()V|public Builder()|",
                        "T|api.Mark|annotation|public @interface api.Mark|house-1.0|deprecated",
                        "M|api.Mark|value|()Ljava/lang/String;|public String value() default |abstract",
                        "M|api.Mark|times|()I|public int times()|abstract");
    }

    /** The declarations were written from facts: what the script tells of them is what the table told, but for deprecation. */
    @Test
    void readsFromTheDeclarationsWhatTheyWereWrittenFrom() throws Exception {
        List<String> table = Files.readAllLines(Path.of("src/test/resources/facts.tsv")).stream()
                .map(FactsTest::withoutSource)
                .toList();

        List<String> facts = facts(jar(Path.of("target/classes"), "declarations.jar")).stream()
                .map(row -> withoutSource(row.replace('|', '\t')))
                .toList();

        assertThat(facts).hasSizeGreaterThan(1000);
        assertThat(facts.stream().filter(row -> !table.contains(row) && !isByHand(row))).isEmpty();
    }

    private static boolean isByHand(String row) {
        return Files.exists(Path.of("src/newer/java", row.split("\t")[1].replace('.', '/') + ".java"));
    }

    private static String withoutSource(String row) {
        String[] cells = row.split("\t", -1);
        String flags = cells.length < 6 ? "" : cells[5].replaceFirst("^deprecated,?", "");
        cells[4] = cells[0].equals("T") ? "" : cells[4];
        return String.join("\t", List.of(cells).subList(0, 5)) + '\t' + flags;
    }

    private List<String> facts(Path jar) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path rows = folder.resolve("facts.tsv");
        Process run = new ProcessBuilder(java, "--source", "17", "facts", jar.toString())
                .redirectOutput(rows.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(run.waitFor()).isZero();
        return Files.readAllLines(rows).stream().map(row -> row.replace('\t', '|')).toList();
    }

    private Path compiled(String... sources) throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> files = new ArrayList<>();
        for (String source : sources) {
            String name = source.contains("House") ? "House" : "Mark";
            files.add(new SimpleJavaFileObject(URI.create("string:///api/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return source;
                }
            });
        }
        assertThat(compiler.getTask(null, null, null, List.of("-d", classes.toString()), null, files).call()).isTrue();
        return classes;
    }

    private Path jar(Path classes, String name) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar)); Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> add(out, classes, file));
        }
        return jar;
    }

    private static void add(JarOutputStream out, Path classes, Path file) {
        try {
            out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
            out.write(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
