package org.sems.jira.provisioning.scheme;

import org.sems.provision.Kind;
import org.sems.provision.References;

/** Parts of schemes that map issue types: {@code type <id>}, and {@code default} for all others, which Jira writes as null. */
final class Mapped {
    private static final String TYPE = "type ";
    private static final String DEFAULT = "default";

    private Mapped() {}

    static String part(@javax.annotation.Nullable String issueTypeId) {
        return issueTypeId == null ? DEFAULT : TYPE + References.id(Kind.ISSUE_TYPE, issueTypeId);
    }

    static @javax.annotation.Nullable String type(String plainPart) {
        return plainPart.equals(DEFAULT) ? null : plainPart.substring(TYPE.length());
    }
}
