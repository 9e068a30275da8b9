package com.atlassian.jira.issue.export;

import java.util.List;

public class FieldExportParts {

    private final List<FieldExportPart> parts;

    FieldExportParts(List<FieldExportPart> parts) {
        this.parts = parts;
    }

    public List<FieldExportPart> getParts() {
        return parts;
    }
}
