package com.atlassian.jira.issue.label;

/** The sandbox's own version: Jira's declaration with code. */
public final class Label implements Comparable<Label> {
    private final String label;

    public Label(Long id, Long issue, String label) {
        this(id, issue, null, label);
    }

    public Label(Long id, Long issue, Long customFieldId, String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    @Override
    public int compareTo(Label other) {
        return label.compareTo(other.label);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that && label.equals(that.label);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }

    @Override
    public String toString() {
        return label;
    }
}
