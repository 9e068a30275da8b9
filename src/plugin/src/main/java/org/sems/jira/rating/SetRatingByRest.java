package org.sems.jira.rating;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.rest.FieldOperationHolder;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.StandardOperation;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.Nullable;
import org.sems.jira.rest.Messages;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.RiskModel;

/** Sets or clears one rating for {@code /rest/api/2/issue}. Jira validates the value again as if a form had sent it. */
final class SetRatingByRest implements RestFieldOperationsHandler {

    private final Ratings ratings;
    private final Messages messages;
    private final CustomField field;
    private final Function<Issue, String> currentValue;
    private final OvertakenRating overtaken;

    SetRatingByRest(
            Ratings ratings,
            Messages messages,
            CustomField field,
            Function<Issue, String> currentValue,
            OvertakenRating overtaken) {
        this.ratings = ratings;
        this.messages = messages;
        this.field = field;
        this.currentValue = currentValue;
        this.overtaken = overtaken;
    }

    @Override
    public Set<String> getSupportedOperations() {
        return Set.of(StandardOperation.SET.getName());
    }

    @Override
    public ErrorCollection updateIssueInputParameters(
            IssueContext context,
            @Nullable Issue issue,
            String fieldId,
            IssueInputParameters input,
            List<FieldOperationHolder> operations) {
        ErrorCollection errors = new SimpleErrorCollection();
        for (FieldOperationHolder operation : operations) {
            try {
                input.addCustomFieldValue(fieldId, text(operation, context, issue));
            } catch (Refused refused) {
                errors.addError(
                        fieldId,
                        String.join(" ", messages.describe(refused.problems())),
                        ErrorCollection.Reason.VALIDATION_FAILED);
            }
        }
        return errors;
    }

    private String text(FieldOperationHolder operation, IssueContext context, @Nullable Issue issue) {
        if (!getSupportedOperations().contains(operation.getOperation())) {
            throw new Refused(Problem.of("rating.only-set", operation.getOperation()));
        }
        JsonData json = operation.getData();
        if (json == null || json.isNull()) {
            return "";
        }
        Optional<RiskModel> inForce = Optional.ofNullable(context.getProjectObject())
                .map(Project::getKey)
                .flatMap(ratings::inForce);
        Optional<String> current = Optional.ofNullable(issue).map(currentValue);
        String given = ratings.readJson().read(json.getData(), inForce, current).text();
        if (issue != null) {
            overtaken.refuse(json.getData(), issue, field, current, given);
        }
        return given;
    }
}
