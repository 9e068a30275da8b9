package org.sems.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sems.rating.ModelVersion;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;

/** Answers the heatmap's queries over a list of stored ratings, all of them in scope, as the search would, and counts how often it is asked. */
public final class InMemoryRatings implements CountRecords {

    private static final Pattern RATINGS = Pattern.compile("semsRatings\\(\"((?:[^\"]*\", \")+)([^\"]*)\"\\)");

    private final List<String> stored;
    private final RiskModels models;
    private final List<String> asked = new ArrayList<>();

    public InMemoryRatings(List<String> stored, RiskModels models) {
        this.stored = stored;
        this.models = models;
    }

    @Override
    public long count(String jql) {
        asked.add(jql);
        return find(jql);
    }

    /** What a click on a cell would show. */
    public long find(String jql) {
        Predicate<String> condition = rating -> true;
        for (String clause : jql.split(" AND ")) {
            condition = condition.and(clause(clause));
        }
        return stored.stream().filter(condition).count();
    }

    public int timesAsked() {
        return asked.size();
    }

    private Predicate<String> clause(String clause) {
        if (!clause.contains("rating\"")) {
            return rating -> true;
        }
        if (clause.endsWith(" is not EMPTY")) {
            return rating -> !rating.isEmpty();
        }
        Set<String> texts = texts(clause);
        return clause.contains(" not in ") ? rating -> !rating.isEmpty() && !texts.contains(rating) : texts::contains;
    }

    private Set<String> texts(String clause) {
        Matcher matcher = RATINGS.matcher(clause);
        MatchingRatings texts = new MatchingRatings(models);
        return matcher.results()
                .flatMap(found -> {
                    RiskModel drawn =
                            models.find(ModelVersion.parse(found.group(2))).orElseThrow();
                    return texts
                            .drawnIn(
                                    drawn,
                                    drawn.cellNamed(List.of(found.group(1).split("\", \"")))
                                            .orElseThrow())
                            .stream();
                })
                .collect(Collectors.toSet());
    }
}
