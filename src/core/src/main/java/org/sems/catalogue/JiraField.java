package org.sems.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The fields that every record has already, by the ids under which field lists name them. */
public enum JiraField {

    SUMMARY("summary"), DESCRIPTION("description"), ASSIGNEE("assignee"), REPORTER("reporter"), DUE_DATE("duedate"),
    LABELS("labels"), COMPONENTS("components"), ATTACHMENT("attachment"), SECURITY("security"), PRIORITY("priority"),
    RESOLUTION("resolution"), ISSUE_LINKS("issuelinks");

    private final String id;

    JiraField(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<JiraField> ofId(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }
}
