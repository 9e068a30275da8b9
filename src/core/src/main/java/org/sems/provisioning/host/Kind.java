package org.sems.provisioning.host;

import java.util.Locale;
import java.util.Set;

/** The kinds of configuration, in the order in which they are created: each needs only kinds before it. Removal goes backwards. */
public enum Kind {
    ROLE,
    LINK_TYPE,
    ISSUE_TYPE,
    STATUS,
    RESOLUTION,
    CUSTOM_FIELD,
    SCREEN,
    SCREEN_SCHEME,
    ISSUE_TYPE_SCHEME,
    ISSUE_TYPE_SCREEN_SCHEME,
    WORKFLOW,
    WORKFLOW_SCHEME,
    SECURITY_SCHEME,
    PERMISSION_SCHEME,
    NOTIFICATION_SCHEME,
    FILTER,
    DASHBOARD;

    private static final Set<Kind> SCHEMES_OF_PROJECTS = Set.of(
            ISSUE_TYPE_SCHEME,
            ISSUE_TYPE_SCREEN_SCHEME,
            WORKFLOW_SCHEME,
            SECURITY_SCHEME,
            PERMISSION_SCHEME,
            NOTIFICATION_SCHEME);
    /** Words that the whole host shares: an object that exists already and means the same is used, not duplicated. */
    private static final Set<Kind> SHARED_WORDS = Set.of(ROLE, LINK_TYPE, ISSUE_TYPE, STATUS, RESOLUTION);

    private static final Set<Kind> SCHEMES_THAT_ISSUES_LIVE_BY =
            Set.of(ISSUE_TYPE_SCHEME, ISSUE_TYPE_SCREEN_SCHEME, WORKFLOW_SCHEME, SECURITY_SCHEME, PERMISSION_SCHEME);

    /** As it is stored and referred to: {@code issue-type}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Kind of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether a project has exactly one of this kind: its key in the registry is then the project's id. */
    public boolean isSchemeOfProject() {
        return SCHEMES_OF_PROJECTS.contains(this);
    }

    public boolean isSharedWord() {
        return SHARED_WORDS.contains(this);
    }

    /** Without this scheme the SeMS's records in a project would lose their life cycle, fields or protection. */
    public boolean isLivedByIssues() {
        return SCHEMES_THAT_ISSUES_LIVE_BY.contains(this);
    }

    /**
     * Whether parts of the host's object that are not wanted are removed: a transition that is not in the life cycle
     * would bypass its gates.
     */
    boolean isWhole() {
        return this == WORKFLOW;
    }

    /** Whether an extension adds to what this part holds; any other part is set as a whole. */
    public boolean grows(String part) {
        return switch (this) {
            case CUSTOM_FIELD -> part.equals("options") || part.equals("projects");
            case SCREEN -> part.equals("fields");
            case ISSUE_TYPE_SCHEME -> part.equals("types");
            default -> false;
        };
    }
}
