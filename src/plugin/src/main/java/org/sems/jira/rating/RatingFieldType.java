package org.sems.jira.rating;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.export.FieldExportParts;
import com.atlassian.jira.issue.export.customfield.CustomFieldExportContext;
import com.atlassian.jira.issue.export.customfield.ExportableCustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfo;
import com.atlassian.jira.issue.fields.rest.FieldTypeInfoContext;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import com.atlassian.jira.issue.fields.rest.json.JsonTypeBuilder;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;
import org.sems.jira.rest.Messages;
import org.sems.jira.stale.ChangesSince;
import org.sems.problem.Refused;
import org.sems.rating.Rating;
import org.sems.rating.RiskModel;

/**
 * A rating in a text column, such as {@code 80.020:4x5@un-5x5.3}, with a step for each axis of its model. The text sorts by seriousness, is found exactly by Jira's own searcher
 * and keeps the criteria it was given under; people see words wherever Jira shows it.
 */
public class RatingFieldType extends GenericTextCFType implements ExportableCustomFieldType {

    /** Complete module key: stored with every field of this type, never renamed. */
    public static final String KEY = "org.sems.jira:rating";

    /** By the name that a template can write: a hyphen would end it. */
    private static final Map<String, String> TEXTS = Map.of(
            "none",
            "none",
            "keep",
            "keep",
            "earlier",
            "earlier",
            "score",
            "score",
            "criteria",
            "criteria",
            "matrix",
            "matrix",
            "matrixHelp",
            "matrix-help",
            "noCriteria",
            "no-criteria",
            "unreadable",
            "unreadable");

    private final Ratings ratings;
    private final Messages messages;
    private final OvertakenRating overtaken;

    public RatingFieldType(
            CustomFieldValuePersister values,
            GenericConfigManager configuration,
            TextFieldCharacterLengthValidator length,
            JiraAuthenticationContext authentication,
            Ratings ratings,
            Messages messages,
            ChangesSince changes) {
        super(values, configuration, length, authentication);
        this.overtaken = new OvertakenRating(changes, authentication, ratings, messages);
        this.ratings = ratings;
        this.messages = messages;
    }

    @Override
    public void validateFromParams(CustomFieldParams params, ErrorCollection errors, FieldConfig config) {
        try {
            ratings.read().form(FormRating.of(params));
        } catch (Refused refused) {
            errors.addError(
                    config.getFieldId(),
                    String.join(" ", messages.describe(refused.problems())),
                    ErrorCollection.Reason.VALIDATION_FAILED);
        }
    }

    /** A text that came whole is Jira handing on what is stored, for example on a move: it is kept, readable or not. */
    @Override
    public String getValueFromCustomFieldParams(CustomFieldParams params) throws FieldValidationException {
        FormRating form = FormRating.of(params);
        if (form.isEmpty()) {
            return form.text().isEmpty() ? null : form.text();
        }
        try {
            return ratings.read().form(form).map(Rating::text).orElse(null);
        } catch (Refused refused) {
            throw invalid(refused);
        }
    }

    /** What the edit template shows as chosen, also after a refused attempt. */
    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams params) {
        return EditedRating.of(FormRating.of(params), ratings.read());
    }

    /** Takes the stored text, and the words that the field shows: importers of Jira hand in what people wrote. */
    @Override
    public String getSingularObjectFromString(@Nullable String text) throws FieldValidationException {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return ratings.read().text(text.strip()).text();
        } catch (Refused refused) {
            throw invalid(refused);
        }
    }

    @Override
    public Map<String, Object> getVelocityParameters(
            @Nullable Issue issue, CustomField field, @Nullable FieldLayoutItem layout) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layout));
        parameters.put("fieldId", field.getId());
        parameters.put("fieldName", field.getName());
        parameters.put("ratings", ratings.pages().ratings());
        inForce(issue)
                .ifPresent(model -> parameters.put("criteria", ratings.pages().criteria(model)));
        parameters.put("texts", texts());
        parameters.put("unrated", EditedRating.of(FormRating.EMPTY, ratings.read()));
        return parameters;
    }

    /** A default rating would be a decision that nobody took. */
    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return new ArrayList<>();
    }

    @Override
    public boolean valuesEqual(@Nullable String one, @Nullable String other) {
        return Objects.equals(one, other);
    }

    /** Words, and no text beside them: Jira's history would print a second one in brackets. */
    @Override
    public String getChangelogValue(CustomField field, @Nullable String value) {
        return value == null
                ? null
                : ratings.words(value).map(RatingDisplay::full).orElse(value);
    }

    @Override
    public String getChangelogString(CustomField field, @Nullable String value) {
        return null;
    }

    /** Offered where one and the same model is in force for all selected issues. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulk) {
        List<Optional<RiskModel>> models =
                bulk.getProjectObjects().stream().map(this::inForce).distinct().toList();
        return models.size() == 1 && models.get(0).isPresent() ? null : "sems.rating.bulk-edit-unavailable";
    }

    @Override
    public FieldExportParts getRepresentationFromIssue(Issue issue, CustomFieldExportContext context) {
        String value = getValueFromIssue(context.getCustomField(), issue);
        return new RatingExport(messages)
                .parts(
                        context.getDefaultColumnHeader(),
                        Optional.ofNullable(value),
                        Optional.ofNullable(value).flatMap(ratings::words));
    }

    @Override
    public JsonType getJsonSchema(CustomField field) {
        return JsonTypeBuilder.custom(JsonType.ANY_TYPE, KEY, field.getIdAsLong());
    }

    @Override
    public FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context) {
        Optional<RiskModel> model = inForce(context.getIssueContext());
        return new FieldTypeInfo(model.map(RatingJson::allOf).orElseGet(List::of), null);
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, @Nullable FieldLayoutItem layout) {
        Optional<String> value = Optional.ofNullable(getValueFromIssue(field, issue));
        Object json = value.map(
                        text -> ratings.words(text).<Object>map(RatingJson::of).orElse(text))
                .orElse(null);
        FieldJsonRepresentation representation = new FieldJsonRepresentation(new JsonData(json));
        if (rendered) {
            representation.setRenderedData(new JsonData(
                    value.map(text -> getChangelogValue(field, text)).orElse(null)));
        }
        return representation;
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new SetRatingByRest(ratings, messages, field, issue -> getValueFromIssue(field, issue), overtaken);
    }

    @Override
    public JsonData getJsonDefaultValue(IssueContext context, CustomField field) {
        return null;
    }

    private Optional<RiskModel> inForce(@Nullable IssueContext context) {
        return Optional.ofNullable(context).map(IssueContext::getProjectObject).flatMap(this::inForce);
    }

    private Optional<RiskModel> inForce(Project project) {
        return ratings.inForce(project.getKey());
    }

    private FieldValidationException invalid(Refused refused) {
        return new FieldValidationException(String.join(" ", messages.describe(refused.problems())));
    }

    private HashMap<String, Object> texts() {
        HashMap<String, Object> texts = new HashMap<>();
        TEXTS.forEach((name, key) -> texts.put(name, messages.text("sems.rating." + key)));
        return texts;
    }
}
