package org.sems.jira.importing.project;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.DateFieldFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.sems.catalogue.Catalogue;
import org.sems.importing.project.Draft;
import org.sems.jira.record.field.RecordFields;
import org.sems.rating.Rating;

/** A draft as Jira's create form would send it. */
public final class DraftInput {
    private final IssueService issues;
    private final RecordFields fields;
    private final Catalogue catalogue;
    private final OptionsManager options;
    private final DateFieldFormat dates;

    public DraftInput(
            IssueService issues,
            RecordFields fields,
            Catalogue catalogue,
            OptionsManager options,
            DateFieldFormat dates) {
        this.issues = issues;
        this.fields = fields;
        this.catalogue = catalogue;
        this.options = options;
        this.dates = dates;
    }

    IssueInputParameters build(Draft draft, Project project, ApplicationUser reporter) {
        String issueType = fields.issueTypeId(draft.recordType()).orElseThrow();
        IssueInputParameters input = issues.newIssueInputParameters();
        // ratings are on no create screen: they are decided on transitions, but a register that is taken over has been
        // rated before
        input.setSkipScreenCheck(true);
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        input.setApplyDefaultValuesWhenParameterNotProvided(true);
        input.setProjectId(project.getId())
                .setIssueTypeId(issueType)
                .setReporterId(reporter.getName())
                .setSummary(draft.summary())
                .setDescription(draft.description());
        draft.owner().ifPresent(owner -> input.setAssigneeId(owner.name()));
        draft.due().ifPresent(day -> input.setDueDate(picked(day)));
        draft.fields()
                .forEach((key, value) -> fields.customField(key)
                        .ifPresent(field -> input.addCustomFieldValue(
                                field.getIdAsLong(),
                                text(key, value, field, new IssueContextImpl(project.getId(), issueType)))));
        return input;
    }

    private String text(String key, Object value, CustomField field, IssueContextImpl context) {
        if (value instanceof Rating rating) {
            return rating.text();
        }
        if (value instanceof LocalDate day) {
            return picked(day);
        }
        return catalogue.fields().get(key).type().hasOptions()
                ? optionId(String.valueOf(value), field, context)
                : String.valueOf(value);
    }

    /** An option that an administrator has renamed or removed goes in by its name: Jira says then what is wrong. */
    private String optionId(String value, CustomField field, IssueContextImpl context) {
        return Optional.ofNullable(field.getRelevantConfig(context))
                .map(options::getOptions)
                .map(all -> all.getOptionForValue(value, null))
                .map(Option::getOptionId)
                .map(String::valueOf)
                .orElse(value);
    }

    /** Jira takes days as its date picker writes them. With two digits for the year, a day that is far away would become one of another century. */
    boolean keeps(LocalDate day) {
        try {
            return dates.parseDatePicker(picked(day)).equals(start(day));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private String picked(LocalDate day) {
        return dates.formatDatePicker(start(day));
    }

    private static Date start(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
