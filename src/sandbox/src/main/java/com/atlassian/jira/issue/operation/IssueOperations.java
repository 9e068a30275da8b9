package com.atlassian.jira.issue.operation;

import java.util.Collection;
import java.util.List;

/** The three operations that screens are made for. */
public class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = new Known(0L, "create");
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = new Known(1L, "edit");
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = new Known(2L, "view");

    public static Collection<ScreenableIssueOperation> getIssueOperations() {
        return List.of(CREATE_ISSUE_OPERATION, EDIT_ISSUE_OPERATION, VIEW_ISSUE_OPERATION);
    }

    /** Null for an id that is none of the three. */
    public static ScreenableIssueOperation getIssueOperation(Long id) {
        return getIssueOperations().stream()
                .filter(operation -> operation.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private record Known(Long getId, String key) implements ScreenableIssueOperation {}
}
