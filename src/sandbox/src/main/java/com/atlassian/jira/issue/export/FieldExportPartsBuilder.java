package com.atlassian.jira.issue.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sandbox's own version: Jira's declaration with code. */
public class FieldExportPartsBuilder {
    private final List<FieldExportPart> parts = new ArrayList<>();

    public FieldExportPartsBuilder() {}

    public FieldExportPartsBuilder addItem(String id, String label, Stream<String> values) {
        parts.add(new FieldExportPart(id, label, values.toList()));
        return this;
    }

    public FieldExportPartsBuilder addItem(String id, String label, String value) {
        return addItem(id, label, Stream.ofNullable(value));
    }

    public FieldExportParts build() {
        return new FieldExportParts(parts);
    }
}
