package org.sems.sandbox.customfield;

/** A stored value of a field's configuration, as its default; anything that JSON can hold. */
record ConfigValueRecord(String type, String key, Object value) {
    static String id(String type, String key) {
        return type + ':' + key;
    }

    String id() {
        return id(type, key);
    }
}
