package org.sems.catalogue.profile;

import java.util.List;

/** Record types that belong together; {@code recordTypes} holds their keys. */
public record Pack(String key, String name, String description, List<String> recordTypes) {

    public Pack {
        recordTypes = List.copyOf(recordTypes);
    }
}
