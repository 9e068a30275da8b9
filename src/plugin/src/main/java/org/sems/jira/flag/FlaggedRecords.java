package org.sems.jira.flag;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.sems.jira.access.VisibleRecords;
import org.sems.jira.record.ReadSituation;
import org.sems.jira.record.field.RecordFields;

/** Records of a SeMS that the asking user may browse. */
public final class FlaggedRecords {
    private final VisibleRecords visible;
    private final ReadSituation situations;
    private final RecordFields fields;

    public FlaggedRecords(VisibleRecords visible, ReadSituation situations, RecordFields fields) {
        this.visible = visible;
        this.situations = situations;
        this.fields = fields;
    }

    Optional<Issue> find(String key) {
        return visible.find(key)
                .filter(issue -> situations.semsOf(issue).isPresent()
                        && fields.recordTypeOf(issue.getIssueTypeId()).isPresent());
    }
}
