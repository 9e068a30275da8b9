package org.sems.importing.project;

/**
 * A record that an earlier import made.
 *
 * @param key      empty when the person who imports may not see it
 * @param state    its state now
 * @param hash     fingerprint of the row it was made from
 * @param complete whether that import finished the row: its controls, links and state
 */
public record ImportedRecord(String key, String state, String hash, boolean complete) {

    public boolean visible() {
        return !key.isEmpty();
    }
}
