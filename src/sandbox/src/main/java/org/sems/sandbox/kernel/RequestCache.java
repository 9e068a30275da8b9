package org.sems.sandbox.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a thread remembers until its request or its job ends, as Jira's cache of the request: other threads change nothing in it. A thread of the
 * app keeps it until the app clears it.
 */
public final class RequestCache {
    private static final ThreadLocal<Map<Object, Object>> REMEMBERED = ThreadLocal.withInitial(HashMap::new);

    private RequestCache() {}

    @SuppressWarnings("unchecked")
    public static <T> T get(Object key, Supplier<T> first) {
        return (T) REMEMBERED.get().computeIfAbsent(key, any -> first.get());
    }

    public static void remove(Object key) {
        REMEMBERED.get().remove(key);
    }

    public static void clear() {
        REMEMBERED.remove();
    }
}
