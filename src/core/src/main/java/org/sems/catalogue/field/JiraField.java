package org.sems.catalogue.field;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The fields that every record has already, by the ids under which field lists name them. */
public enum JiraField {
    SUMMARY("summary"),
    DESCRIPTION("description"),
    ASSIGNEE("assignee"),
    REPORTER("reporter"),
    DUE_DATE("duedate"),
    LABELS("labels"),
    COMPONENTS("components"),
    ATTACHMENT("attachment"),
    SECURITY("security"),
    PRIORITY("priority"),
    RESOLUTION("resolution"),
    ISSUE_LINKS("issuelinks");

    /** What an effect can set or clear. */
    public static final Set<JiraField> WRITABLE = Set.of(DESCRIPTION, ASSIGNEE, DUE_DATE, LABELS, COMPONENTS, PRIORITY);

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
