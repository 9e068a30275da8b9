package com.atlassian.jira.issue.export;

import java.util.List;
import java.util.stream.Stream;

/** The sandbox's own version: Jira's declaration with code. */
public class FieldExportPart {
    private final String label;
    private final List<String> values;

    FieldExportPart(String id, String label, List<String> values) {
        this.label = label;
        this.values = values;
    }

    public String getItemLabel() {
        return label;
    }

    public Stream<String> getValues() {
        return values.stream();
    }
}
