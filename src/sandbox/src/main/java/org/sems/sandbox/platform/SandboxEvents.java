package org.sems.sandbox.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls the methods with {@link EventListener} of the registered objects, in the publisher's thread and transaction, in
 * the order of registration. What a listener throws is logged and reaches nobody.
 */
public abstract class SandboxEvents implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxEvents.class);
    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void register(Object listener) {
        if (listeners.stream().noneMatch(l -> l == listener)) {
            listeners.add(listener);
        }
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(l -> l == listener);
    }

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            for (Method method : listener.getClass().getMethods()) {
                if (listens(method, event)) {
                    tell(listener, method, event);
                }
            }
        }
    }

    private static boolean listens(Method method, Object event) {
        return method.isAnnotationPresent(EventListener.class)
                && !method.isBridge()
                && method.getParameterCount() == 1
                && method.getParameterTypes()[0].isInstance(event);
    }

    private static void tell(Object listener, Method method, Object event) {
        try {
            method.setAccessible(true);
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("listener {} failed on {}", method, event, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
