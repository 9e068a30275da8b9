package org.sems.sandbox.customfield;

/** A stored option of a field's configuration; parent is null for all but the second choices of a cascade. */
record OptionRecord(long id, long config, Long parent, long sequence, String value, boolean disabled) {
    OptionRecord valued(String newValue) {
        return new OptionRecord(id, config, parent, sequence, newValue, disabled);
    }

    OptionRecord disabled(boolean nowDisabled) {
        return new OptionRecord(id, config, parent, sequence, value, nowDisabled);
    }
}
