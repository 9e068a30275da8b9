package org.sems.sandbox.velocity;

/** The result of a method that says it is HTML: printed as it is. */
record SafeHtml(Object value) {
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
