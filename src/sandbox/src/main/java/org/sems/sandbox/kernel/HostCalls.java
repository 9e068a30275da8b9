package org.sems.sandbox.kernel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** How often the plugin called each method of a host service, by {@code Interface.method}: tests count work, not time. */
public final class HostCalls {
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private volatile Consumer<String> before = call -> {};

    /** Told of each call by {@code Interface.method} before it is made. */
    public void beforeEach(Consumer<String> listener) {
        before = listener;
    }

    public Map<String, Long> counts() {
        Map<String, Long> sorted = new TreeMap<>();
        counts.forEach((call, count) -> sorted.put(call, count.sum()));
        return sorted;
    }

    public void clear() {
        counts.clear();
    }

    <T> T counted(Class<T> type, T service) {
        if (!type.isInterface() || !type.getName().startsWith("com.atlassian.")) {
            return service;
        }
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() != Object.class) {
                        String call = type.getSimpleName() + '.' + method.getName();
                        counts.computeIfAbsent(call, name -> new LongAdder()).increment();
                        before.accept(call);
                    }
                    return invoke(service, method, arguments);
                }));
    }

    private static Object invoke(Object service, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
