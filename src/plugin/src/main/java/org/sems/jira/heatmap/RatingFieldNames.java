package org.sems.jira.heatmap;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import org.sems.jira.record.field.RecordFields;
import org.sems.problem.Conflict;
import org.sems.problem.Problem;
import org.sems.rating.RatingStage;

/** How a stage's field is called in a query: by its name while that is the only one of its kind, else by its id. */
public final class RatingFieldNames {

    private final RecordFields fields;
    private final CustomFieldManager customFields;

    public RatingFieldNames(RecordFields fields, CustomFieldManager customFields) {
        this.fields = fields;
        this.customFields = customFields;
    }

    /** @throws Conflict {@code heatmap.no-field} until a profile that rates at this stage has been applied */
    public String name(RatingStage stage) {
        CustomField field = fields.customField(stage.fieldKey())
                .orElseThrow(() -> new Conflict(Problem.of("heatmap.no-field", stage.key())));
        String name = field.getUntranslatedName();
        return customFields.getCustomFieldObjectsByName(name).size() == 1 ? name : "cf[" + field.getIdAsLong() + "]";
    }
}
