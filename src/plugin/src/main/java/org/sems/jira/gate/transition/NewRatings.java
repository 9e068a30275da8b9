package org.sems.jira.gate.transition;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.field.FieldType;
import org.sems.gate.rule.Reason;
import org.sems.jira.rating.Ratings;
import org.sems.jira.record.field.FieldValues;

/**
 * The ratings that a transition gives. The field cannot ask for the criteria in force: where it is validated, Jira does
 * not pass the record, and moves, clones and imports keep ratings of earlier criteria. A decision may not.
 */
public final class NewRatings {
    private final Catalogue catalogue;
    private final FieldValues fields;
    private final Ratings ratings;

    public NewRatings(Catalogue catalogue, FieldValues fields, Ratings ratings) {
        this.catalogue = catalogue;
        this.fields = fields;
        this.ratings = ratings;
    }

    /** One reason for each rating that the transition changes and that is not given under the criteria in force for the record's SeMS. */
    List<Reason> notInForce(RunningTransition transition, Issue stored) {
        return catalogue.fields().values().stream()
                .filter(field -> field.type() == FieldType.RATING)
                .map(FieldDefinition::key)
                .filter(field -> isSet(transition, field))
                .flatMap(field -> notInForce(transition.issue(), stored, field).stream())
                .toList();
    }

    private boolean isSet(RunningTransition transition, String field) {
        return fields.jiraId(field)
                .filter(transition.issue().getModifiedFields()::containsKey)
                .isPresent();
    }

    private Optional<Reason> notInForce(Issue issue, Issue stored, String field) {
        return text(issue, field)
                .filter(given -> text(stored, field).filter(given::equals).isEmpty())
                .flatMap(given ->
                        ratings.notInForce(given, issue.getProjectObject().getKey()))
                .map(problem -> new Reason.Open(problem.at(field)));
    }

    private Optional<String> text(Issue issue, String field) {
        return fields.read(issue, field).words().stream().findFirst();
    }
}
