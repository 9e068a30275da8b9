package org.sems.sandbox.bundle;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The packages that the host exports to the plugin: Jira's API and the libraries that belong to it, found on our class
 * path. Other libraries are not exported, as Jira stopped doing in version 10. The version is one that no library has:
 * a plugin whose imports carry a range of its compile-time jars stays unwired here, and is told so.
 */
final class HostPackages {
    static final String VERSION = "77.0.0";
    private static final List<String> EXPORTED = List.of(
            "com.atlassian.",
            "com.opensymphony.",
            "io.atlassian.",
            "jakarta.",
            "javax.annotation",
            "net.java.ao",
            "org.ofbiz.",
            "org.slf4j",
            "org.springframework.",
            "webwork.");

    /** Jira's container for Spring has classes in them that a plugin's imports make visible to its proxies; ours are plain, and these are empty. */
    private static final List<String> OF_THE_CONTAINER = List.of(
            "org.eclipse.gemini.blueprint.service.importer", "org.eclipse.gemini.blueprint.service.importer.support");

    private HostPackages() {}

    /** As a value of {@code org.osgi.framework.system.packages.extra}. */
    static String exports() {
        return packages().stream().map(p -> p + ";version=\"" + VERSION + '"').collect(Collectors.joining(","));
    }

    static Set<String> packages() {
        Set<String> found = new TreeSet<>(OF_THE_CONTAINER);
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                ofFolder(path, found);
            } else if (entry.endsWith(".jar") && Files.exists(path)) {
                ofJar(path, found);
            }
        }
        return found;
    }

    private static void ofFolder(Path folder, Set<String> found) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(f -> add(folder.relativize(f).toString().replace(File.separatorChar, '/'), found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ofJar(Path jar, Set<String> found) {
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream().forEach(e -> add(e.getName(), found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String entry, Set<String> found) {
        int slash = entry.lastIndexOf('/');
        if (slash > 0 && entry.endsWith(".class") && !entry.startsWith("META-INF/")) {
            String name = entry.substring(0, slash).replace('/', '.');
            if (EXPORTED.stream().anyMatch(prefix -> (name + '.').startsWith(prefix))) {
                found.add(name);
            }
        }
    }
}
