package org.sems.jira.criteria.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.jira.heatmap.RatingFieldNames;
import org.sems.jira.rest.Actor;
import org.sems.jira.search.SearchServiceCounts;
import org.sems.problem.Conflict;
import org.sems.rating.ModelVersion;
import org.sems.rating.RatingStage;
import org.sems.search.JqlText;
import org.sems.sems.Sems;

/**
 * How many open risks stand above the tolerance line by their current rating: by counts alone, of records that the user
 * may see.
 */
public final class CountRisks {
    private final SearchServiceCounts counts;
    private final RatingFieldNames fields;
    private final Actor actor;

    public CountRisks(SearchServiceCounts counts, RatingFieldNames fields, Actor actor) {
        this.counts = counts;
        this.fields = fields;
        this.actor = actor;
    }

    /**
     * Three counts at most, however many risks there are.
     *
     * @return {@code {rated, now: {above, below}, then: {above, below}}}; empty for a user who may browse no project of
     * the SeMS, {@code then} absent without a proposal
     */
    Optional<Map<String, Object>> count(Sems sems, Optional<ModelVersion> proposed) {
        List<String> projects = sems.projects().stream()
                .filter(key -> actor.visibleProject(key).isPresent())
                .toList();
        return projects.isEmpty()
                ? Optional.empty()
                : field().map(field -> counted(
                        JqlText.oneOf("project", projects) + " AND resolution = Unresolved AND " + JqlText.field(field),
                        projects.get(0),
                        proposed));
    }

    private Map<String, Object> counted(String rating, String project, Optional<ModelVersion> proposed) {
        long rated = counts.count(rating + " is not EMPTY");
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rated", rated);
        map.put("now", sides(rated, rating, List.of(project)));
        proposed.ifPresent(version -> map.put("then", sides(rated, rating, List.of(project, version.toString()))));
        return map;
    }

    /** Records may change between two counts: nothing is below zero. */
    private Map<String, Object> sides(long rated, String rating, List<String> line) {
        long above = rated == 0 ? 0 : counts.count(rating + " in " + JqlText.function("semsAboveTolerance", line));
        return Map.of("above", above, "below", Math.max(0, rated - above));
    }

    /** None until a profile that rates has been applied. */
    private Optional<String> field() {
        try {
            return Optional.of(fields.name(RatingStage.CURRENT));
        } catch (Conflict notThere) {
            return Optional.empty();
        }
    }
}
