package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import org.sems.sandbox.config.Shelf;
import org.sems.sandbox.config.Shelves;

/** Values by kind and configuration: defaults of fields. Dates come back as milliseconds, small numbers as integers. */
abstract class StandInGenericConfigManager implements GenericConfigManager {
    private final Shelf<ConfigValueRecord> values;

    StandInGenericConfigManager(Shelves shelves) {
        this.values = shelves.shelf("config-value", ConfigValueRecord.class, ConfigValueRecord::id);
    }

    @Override
    public void create(String type, String key, Object value) {
        update(type, key, value);
    }

    /** Null removes the value. */
    @Override
    public void update(String type, String key, Object value) {
        if (value == null) {
            remove(type, key);
        } else {
            values.put(new ConfigValueRecord(type, key, value));
        }
    }

    @Override
    public Object retrieve(String type, String key) {
        return values.find(ConfigValueRecord.id(type, key))
                .map(ConfigValueRecord::value)
                .orElse(null);
    }

    @Override
    public void remove(String type, String key) {
        values.remove(ConfigValueRecord.id(type, key));
    }
}
