package org.sems.sandbox.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The services of the host by the interface under which the plugin asks for them. Subsystems take what they need by
 * {@link #get}; the plugin gets the same services wrapped by {@link #forPlugin}, which counts its calls.
 */
public final class Services {
    private final Map<String, Object> services = new LinkedHashMap<>();
    private final Map<String, Object> counted = new LinkedHashMap<>();
    private final HostCalls calls;

    public Services(HostCalls calls) {
        this.calls = calls;
    }

    public synchronized <T> void provide(Class<T> type, T service) {
        if (services.putIfAbsent(type.getName(), type.cast(service)) != null) {
            throw new IllegalStateException(type.getName() + " is provided twice");
        }
    }

    /** The service itself, for the sandbox's own use. */
    public <T> T get(Class<T> type) {
        return find(type).orElseThrow(() -> new NotPartOfSandbox(type.getName()));
    }

    public synchronized <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(type.cast(services.get(type.getName())));
    }

    /** The service as the plugin gets it: each call of a Jira interface is counted. */
    public synchronized <T> T forPlugin(Class<T> type) {
        T service = get(type);
        return type.cast(counted.computeIfAbsent(type.getName(), name -> calls.counted(type, service)));
    }
}
