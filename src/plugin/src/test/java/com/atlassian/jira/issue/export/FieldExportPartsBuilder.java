package com.atlassian.jira.issue.export;

import java.util.ArrayList;
import java.util.List;

public class FieldExportPartsBuilder {

    private final List<FieldExportPart> parts = new ArrayList<>();

    public FieldExportPartsBuilder addItem(String id, String label, String value) {
        parts.add(new FieldExportPart(id, label, value));
        return this;
    }

    public FieldExportParts build() {
        return new FieldExportParts(parts);
    }
}
