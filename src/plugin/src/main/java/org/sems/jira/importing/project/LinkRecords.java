package org.sems.jira.importing.project;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import org.sems.jira.record.field.RecordFields;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Links issues, each pair once. */
public final class LinkRecords {
    private final IssueLinkManager links;
    private final RecordFields fields;

    public LinkRecords(IssueLinkManager links, RecordFields fields) {
        this.links = links;
        this.fields = fields;
    }

    void link(String linkType, long from, long to, ApplicationUser user) {
        Long type = fields.linkTypeId(linkType).orElseThrow(() -> new Refused(Problem.of("import.not-set-up")));
        if (links.getIssueLink(from, to, type) != null) {
            return;
        }
        try {
            links.createIssueLink(from, to, type, null, user);
        } catch (CreateException e) {
            throw new Refused(Problem.of("import.refused-by-jira", String.valueOf(e.getMessage())));
        }
    }
}
