package org.sems.jira.store;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import java.lang.reflect.Proxy;

/** Cached references that hold one value until they are reset. */
public final class Caches {
    private Caches() {}

    public static CacheManager inMemory() {
        return proxy(CacheManager.class, (method, arguments) -> reference((Supplier<?>) arguments[1]));
    }

    private static CachedReference<?> reference(Supplier<?> supplier) {
        Object[] held = new Object[1];
        return proxy(CachedReference.class, (method, arguments) -> {
            if (method.equals("reset")) {
                held[0] = null;
                return null;
            }
            held[0] = held[0] == null ? supplier.get() : held[0];
            return held[0];
        });
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }
}
