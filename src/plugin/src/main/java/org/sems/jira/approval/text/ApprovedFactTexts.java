package org.sems.jira.approval.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.field.FieldType;
import org.sems.gate.rule.Term;
import org.sems.jira.access.People;
import org.sems.jira.rating.RatingJson;
import org.sems.jira.rating.Ratings;
import org.sems.jira.rest.Messages;
import org.sems.record.FactText;

/** What exactly was approved, as people read it. */
public final class ApprovedFactTexts {
    private static final int LONGEST = 300;
    private static final Set<String> PERSON_FIELDS = Set.of("assignee", "reporter");
    private final Catalogue catalogue;
    private final Ratings ratings;
    private final People people;
    private final VisibleLinks links;
    private final Messages messages;

    public ApprovedFactTexts(
            Catalogue catalogue, Ratings ratings, People people, VisibleLinks links, Messages messages) {
        this.catalogue = catalogue;
        this.ratings = ratings;
        this.people = people;
        this.links = links;
        this.messages = messages;
    }

    public ArrayList<Object> describe(Map<String, String> facts) {
        return describe(facts, links::words);
    }

    /** @param visible keys of the linked records that may be named to the reader */
    public ArrayList<Object> describe(Map<String, String> facts, Set<String> visible) {
        return describe(facts, text -> links.words(text, visible::contains));
    }

    private ArrayList<Object> describe(Map<String, String> facts, UnaryOperator<String> linksInWords) {
        ArrayList<Object> lines = new ArrayList<>();
        facts.forEach((fact, text) -> {
            HashMap<String, Object> line = new HashMap<>();
            line.put(
                    "name",
                    messages.describe(
                            FactText.isLinks(fact)
                                    ? Term.link(FactText.linkType(fact), FactText.directionOf(text))
                                    : Term.field(fact)));
            line.put(
                    "value",
                    text.isEmpty()
                            ? messages.text("sems.approvals.nothing")
                            : StringUtils.abbreviate(value(fact, text, linksInWords), LONGEST));
            ratings.words(text).ifPresent(rating -> line.put("rating", RatingJson.of(rating)));
            lines.add(line);
        });
        return lines;
    }

    private String value(String fact, String text, UnaryOperator<String> linksInWords) {
        if (FactText.isLinks(fact)) {
            return linksInWords.apply(text);
        }
        List<String> parts = FactText.parts(text);
        Optional<FieldType> type =
                Optional.ofNullable(catalogue.fields().get(fact)).map(FieldDefinition::type);
        boolean isPerson = PERSON_FIELDS.contains(fact)
                || type.filter(found -> found == FieldType.USER || found == FieldType.USERS)
                        .isPresent();
        return parts.stream()
                .map(part -> isPerson ? people.name(part) : plain(part))
                .collect(Collectors.joining(", "));
    }

    /** A rating is kept as one text of numbers; every other fact in the words that were chosen. */
    private String plain(String part) {
        return ratings.words(part)
                .map(rating -> rating.level() + " (" + rating.score() + "), " + rating.cell())
                .orElse(part);
    }
}
