package org.sems.jira.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.recordtype.LinkType;
import org.sems.jira.approval.GivenApproval;
import org.sems.jira.criteria.RisenCriteria;
import org.sems.problem.Problem;
import org.sems.record.FactText;
import org.sems.record.RecordFacts;

/** What has changed since it was approved, in words. */
public final class FactChangeTexts {
    private static final int LONGEST = 120;
    private final Catalogue catalogue;
    private final RisenCriteria risen;

    public FactChangeTexts(Catalogue catalogue, RisenCriteria risen) {
        this.catalogue = catalogue;
        this.risen = risen;
    }

    /** That what was approved is judged higher by the criteria in force; empty if not. */
    List<Problem> risen(GivenApproval given) {
        return risen
                .since(
                        given.semsId(),
                        given.approval().givenAt(),
                        given.approval().facts())
                .stream()
                .toList();
    }

    /** One problem for each fact that differs from what was approved. */
    List<Problem> differences(Map<String, String> approved, RecordFacts record) {
        List<Problem> changed = new ArrayList<>();
        approved.forEach((fact, before) -> {
            if (!FactText.isStill(record, fact, before)) {
                changed.add(problem(fact, before, FactText.of(record, fact)));
            }
        });
        return changed;
    }

    /** Linked records are not named: not everyone who reads of the lapse may see them. */
    private Problem problem(String fact, String before, String now) {
        if (FactText.isLinks(fact)) {
            String link = FactText.linkType(fact);
            return Problem.of(
                    "approval.links-changed",
                    catalogue.linkTypes().stream()
                            .filter(type -> type.key().equals(link))
                            .findFirst()
                            .map(LinkType::name)
                            .orElse(link));
        }
        Optional<FieldDefinition> field = Optional.ofNullable(catalogue.fields().get(fact));
        return Problem.of("approval.changed", field.map(FieldDefinition::name).orElse(fact), shown(before), shown(now));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "-" : StringUtils.abbreviate(text.replaceAll("\\s+", " "), LONGEST);
    }
}
