package org.sems.provision;

import java.util.List;
import java.util.Optional;

/** What was provisioned. Saving replaces the entry of the same kind and key, and is durable when it returns. */
public interface Registry {
    Optional<Entry> find(Kind kind, String key);

    List<Entry> all();

    void save(Entry entry);

    void forget(Kind kind, String key);
}
