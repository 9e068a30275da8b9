package org.sems.e2e.jar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** The app as an administrator gets it: the jar file, its entries and those of the jars inside. */
final class PackagedJar {

    private static final Path ROOT = Path.of(System.getProperty("sems.root"));

    private final Map<String, byte[]> entries;
    private final Map<String, byte[]> nested = new TreeMap<>();

    private PackagedJar(Map<String, byte[]> entries) {
        this.entries = entries;
        entries.forEach((name, bytes) -> {
            if (name.startsWith("META-INF/lib/") && name.endsWith(".jar")) {
                nested.putAll(unzip(bytes));
            }
        });
    }

    static Path file() {
        return ROOT.resolve("src/plugin/target/sems-for-jira-" + System.getProperty("sems.version") + ".jar");
    }

    static PackagedJar read() {
        try {
            return new PackagedJar(unzip(Files.readAllBytes(file())));
        } catch (IOException e) {
            throw new UncheckedIOException("package the plugin first", e);
        }
    }

    /** Names of Jira's types that the facts know, with the artifact each comes from. */
    static Map<String, String> jiraTypes() {
        try {
            return Files.readAllLines(ROOT.resolve("src/jira-api/src/test/resources/facts.tsv")).stream()
                    .map(line -> line.split("\t"))
                    .filter(cells -> cells[0].equals("T"))
                    .collect(Collectors.toMap(cells -> cells[1], cells -> cells[4], (one, same) -> one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Manifest manifest() {
        try {
            return new Manifest(new ByteArrayInputStream(entries.get("META-INF/MANIFEST.MF")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> names() {
        return entries.keySet();
    }

    Set<String> nestedNames() {
        return nested.keySet();
    }

    Set<String> namesUnder(String folder, String suffix) {
        return entries.keySet().stream()
                .filter(name -> name.startsWith(folder) && name.endsWith(suffix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    Properties properties(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(entries.get(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    boolean hasClass(String name) {
        String entry = name.replace('.', '/') + ".class";
        return entries.containsKey(entry) || nested.containsKey(entry);
    }

    /** Every type that our own classes (not the libraries inside) mention, with dots, nested types as {@code Outer.Inner}. */
    Set<String> mentionedTypes() {
        Set<String> mentioned = new TreeSet<>();
        Remapper collector = new Remapper() {
            @Override
            public String map(String internalName) {
                mentioned.add(internalName.replace('/', '.').replace('$', '.'));
                return internalName;
            }
        };
        entries.forEach((name, bytes) -> {
            if (name.endsWith(".class")) {
                new ClassReader(bytes).accept(new ClassRemapper(new ClassWriter(0), collector), 0);
            }
        });
        return mentioned;
    }

    private static Map<String, byte[]> unzip(byte[] archive) {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
