package org.sems.jira.provisioning.scheme;

import javax.annotation.Nullable;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.registry.References;

/** Parts of schemes that map issue types: {@code type <id>}, and {@code default} for all others, which Jira writes as null. */
final class IssueTypeMapping {
    private static final String TYPE = "type ";
    private static final String DEFAULT = "default";

    private IssueTypeMapping() {}

    static String part(@Nullable String issueTypeId) {
        return issueTypeId == null ? DEFAULT : TYPE + References.id(Kind.ISSUE_TYPE, issueTypeId);
    }

    static @Nullable String type(String plainPart) {
        return plainPart.equals(DEFAULT) ? null : plainPart.substring(TYPE.length());
    }
}
