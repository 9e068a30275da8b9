package org.sems.yaml;

/** A one-line text and where it stands; empty if it was not given, which has then been reported. */
public record YamlWord(String text, YamlValue value) {

    public boolean isGiven() {
        return !text.isEmpty();
    }

    public String place() {
        return value.place();
    }

    public void report(String code, Object... arguments) {
        value.report(code, arguments);
    }
}
