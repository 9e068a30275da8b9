package org.sems.e2e.standin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.sems.e2e.standin.MethodFile.Method;

/** What may be called, from given roots on: a call reaches the method, what inherits it and what overrides it. */
final class CalledMethods {
    private final ClassPath classPath;
    private final Set<Method> called = new HashSet<>();
    private final Set<Method> followed = new HashSet<>();
    private final Deque<MethodFile> open = new ArrayDeque<>();

    CalledMethods(ClassPath classPath, Predicate<MethodFile> root) {
        this.classPath = classPath;
        classPath.ours().stream()
                .flatMap(type -> type.methods().stream())
                .filter(root)
                .forEach(this::add);
        while (!open.isEmpty()) {
            open.remove().calls().stream()
                    .filter(followed::add)
                    .flatMap(classPath::targets)
                    .forEach(this::add);
        }
    }

    boolean contains(MethodFile method) {
        return called.contains(method.method());
    }

    private void add(MethodFile method) {
        if (called.add(method.method())) {
            open.add(method);
        }
    }
}
