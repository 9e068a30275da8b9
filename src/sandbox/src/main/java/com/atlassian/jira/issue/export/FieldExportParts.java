package com.atlassian.jira.issue.export;

import java.util.List;

/** The sandbox's own version: Jira's declaration with code. */
public class FieldExportParts {
    private final List<FieldExportPart> parts;

    FieldExportParts(List<FieldExportPart> parts) {
        this.parts = List.copyOf(parts);
    }

    public List<FieldExportPart> getParts() {
        return parts;
    }
}
