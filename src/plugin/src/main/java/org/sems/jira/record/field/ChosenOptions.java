package org.sems.jira.record.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.Nullable;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.gate.rule.Term;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.FieldValue;

/**
 * What was chosen of a field's options. An administrator may rename an option, and what was chosen long ago then says
 * something else: while an option of the catalogue is missing, or another one has its name, the meaning of a choice is
 * unknown.
 */
final class ChosenOptions {
    private final OptionsManager options;
    private final OptionNames names;

    ChosenOptions(OptionsManager options, OptionNames names) {
        this.options = options;
        this.names = names;
    }

    FieldValue value(FieldDefinition definition, CustomField field, Issue issue) {
        List<String> chosen = chosen(issue.getCustomFieldValue(field));
        FieldConfig config = field.getRelevantConfig(issue);
        if (config == null) {
            return FieldValue.NONE;
        }
        Set<String> present = new HashSet<>();
        options.getOptions(config).forEach(option -> {
            if (names.madeAs(option.getOptionId())
                    .filter(name -> !name.equals(option.getValue()))
                    .isEmpty()) {
                present.add(option.getValue());
            }
        });
        if (!present.containsAll(definition.options())) {
            throw new Refused(Problem.of("record.options-changed", Term.field(definition.key())));
        }
        return FieldValue.words(chosen);
    }

    private static List<String> chosen(@Nullable Object value) {
        if (value instanceof Option option) {
            return List.of(option.getValue());
        }
        return value instanceof Collection<?> several
                ? several.stream()
                        .filter(Option.class::isInstance)
                        .map(Option.class::cast)
                        .map(Option::getValue)
                        .toList()
                : List.of();
    }
}
