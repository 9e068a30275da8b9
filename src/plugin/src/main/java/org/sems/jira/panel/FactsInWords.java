package org.sems.jira.panel;

import com.atlassian.jira.issue.Issue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.FieldDefinition;
import org.sems.catalogue.FieldType;
import org.sems.gate.rule.Term;
import org.sems.jira.duty.People;
import org.sems.jira.duty.VisibleRecords;
import org.sems.jira.fields.Ratings;
import org.sems.jira.rest.Messages;
import org.sems.record.Direction;
import org.sems.record.FactText;

/** What exactly was approved, as people read it. */
public final class FactsInWords {
    private static final int LONGEST = 300;
    private static final Set<String> PERSON_FIELDS = Set.of("assignee", "reporter");
    private final Catalogue catalogue;
    private final Ratings ratings;
    private final People people;
    private final VisibleRecords records;
    private final Messages messages;

    public FactsInWords(Catalogue catalogue, Ratings ratings, People people, VisibleRecords records, Messages messages) {
        this.catalogue = catalogue;
        this.ratings = ratings;
        this.people = people;
        this.records = records;
        this.messages = messages;
    }

    ArrayList<Object> of(Map<String, String> facts) {
        ArrayList<Object> lines = new ArrayList<>();
        facts.forEach((fact, text) -> {
            HashMap<String, Object> line = new HashMap<>();
            line.put("name", messages.of(FactText.isLinks(fact) ? Term.link(FactText.linkType(fact), Direction.OUTWARD) : Term.field(fact)));
            line.put("value", text.isEmpty() ? messages.text("sems.approvals.nothing") : StringUtils.abbreviate(value(fact, text), LONGEST));
            lines.add(line);
        });
        return lines;
    }

    private String value(String fact, String text) {
        List<String> parts = FactText.parts(text);
        if (FactText.isLinks(fact)) {
            return links(parts);
        }
        Optional<FieldType> type = Optional.ofNullable(catalogue.fields().get(fact)).map(FieldDefinition::type);
        boolean isPerson = PERSON_FIELDS.contains(fact) || type.filter(found -> found == FieldType.USER || found == FieldType.USERS).isPresent();
        return parts.stream().map(part -> isPerson ? people.name(part) : plain(part)).collect(Collectors.joining(", "));
    }

    /** A rating is kept as one text of numbers; every other fact in the words that were chosen. */
    private String plain(String part) {
        return ratings.words(part).map(rating -> rating.level() + " (" + rating.score() + "), " + rating.cell()).orElse(part);
    }

    private String links(List<String> parts) {
        List<String> seen = new ArrayList<>();
        for (String part : parts) {
            String key = StringUtils.substringBefore(part.substring(2), ":");
            Optional<Issue> visible = records.find(key);
            if (visible.isPresent()) {
                seen.add(part.substring(2));
            }
        }
        int hidden = parts.size() - seen.size();
        if (hidden > 0) {
            seen.add(messages.text("sems.approvals.hidden-links", hidden));
        }
        return String.join(", ", seen);
    }
}
