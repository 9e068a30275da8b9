package org.sems.e2e.standin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sems.e2e.standin.MethodFile.Method;

/** The classes of the sandbox and the app, and behind them the libraries whose types these extend. */
final class ClassPath {
    private final Map<String, ClassFile> ours = new HashMap<>();
    private final Map<String, Optional<ClassFile>> libraries = new HashMap<>();
    private final Map<String, Set<String>> descendants = new HashMap<>();
    private final URLClassLoader jars;

    /** @param classes what is read whole, @param jars libraries: a type is read only if one of {@code classes} has it as parent */
    ClassPath(Collection<byte[]> classes, Path jars) {
        this.jars = new URLClassLoader(urls(jars), ClassLoader.getPlatformClassLoader());
        classes.stream().map(ClassFile::read).forEach(c -> ours.putIfAbsent(c.name(), c));
        ours.keySet()
                .forEach(name -> ancestors(name)
                        .forEach(a -> descendants
                                .computeIfAbsent(a, any -> new HashSet<>())
                                .add(name)));
    }

    Collection<ClassFile> ours() {
        return ours.values();
    }

    /** The methods of ours that a call may reach: own, inherited, or of a subtype. */
    Stream<MethodFile> targets(Method call) {
        return descendants.getOrDefault(call.owner(), Set.of()).stream()
                .flatMap(type -> ancestors(type).stream())
                .distinct()
                .map(ours::get)
                .filter(type -> type != null)
                .flatMap(type -> type.methods().stream())
                .filter(m -> m.method().sameSignature(call));
    }

    /** Whether a library declares this method for a subtype of its owner, and so may call it. */
    boolean isOfLibrary(Method method) {
        return descendants.getOrDefault(method.owner(), Set.of()).stream()
                .flatMap(type -> ancestors(type).stream())
                .filter(type -> !ours.containsKey(type))
                .anyMatch(type -> library(type).filter(c -> c.declares(method)).isPresent());
    }

    /** Whether a type outside of {@code types} has a method of its own in place of this one. */
    boolean isOverriddenOutside(Set<String> types, Method method) {
        return descendants.getOrDefault(method.owner(), Set.of()).stream()
                .filter(type -> !types.contains(type))
                .map(ours::get)
                .anyMatch(type -> type.declares(method));
    }

    /** The type itself first. */
    private Set<String> ancestors(String type) {
        Set<String> found = new LinkedHashSet<>();
        addAncestors(type, found);
        return found;
    }

    private void addAncestors(String type, Set<String> found) {
        if (found.add(type)) {
            Optional<ClassFile> file = ours.containsKey(type) ? Optional.of(ours.get(type)) : library(type);
            file.ifPresent(c -> c.parents().forEach(parent -> addAncestors(parent, found)));
        }
    }

    private Optional<ClassFile> library(String type) {
        return libraries.computeIfAbsent(type, this::readLibrary);
    }

    private Optional<ClassFile> readLibrary(String type) {
        try (InputStream file = jars.getResourceAsStream(type + ".class")) {
            return file == null ? Optional.empty() : Optional.of(ClassFile.read(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL[] urls(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(ClassPath::url).toArray(URL[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException("package the sandbox first", e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
