package com.atlassian.jira.issue.export;

import java.util.stream.Stream;

public class FieldExportPart {

    private final String id;
    private final String label;
    private final String value;

    FieldExportPart(String id, String label, String value) {
        this.id = id;
        this.label = label;
        this.value = value;
    }

    public String getId() {
        return id;
    }

    public String getItemLabel() {
        return label;
    }

    public Stream<String> getValues() {
        return Stream.of(value);
    }
}
