package org.sems.jira.heatmap;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.RatingStage;

/**
 * What a client asks to be drawn: a project or a SeMS, a query, or a query within one of them, at one stage of rating.
 *
 * @param withClosed whether records that have ended are drawn as well
 */
record HeatmapRequest(
        Optional<String> project, Optional<String> sems, Optional<String> jql, RatingStage stage, boolean withClosed) {

    private static final Set<String> FLAGS = Set.of("true", "false");

    /** @throws Refused {@code heatmap.no-scope}, {@code heatmap.two-scopes}, {@code heatmap.no-such-stage} or {@code heatmap.closed-malformed} */
    static HeatmapRequest of(
            @Nullable String project,
            @Nullable String sems,
            @Nullable String jql,
            @Nullable String stage,
            @Nullable String withClosed) {
        HeatmapRequest request = new HeatmapRequest(
                given(project), given(sems), given(jql), stage(given(stage)), flag(given(withClosed)));
        if (request.project.isPresent() && request.sems.isPresent()) {
            throw new Refused(Problem.of("heatmap.two-scopes"));
        }
        if (request.project.isEmpty() && request.sems.isEmpty() && request.jql.isEmpty()) {
            throw new Refused(Problem.of("heatmap.no-scope"));
        }
        return request;
    }

    private static RatingStage stage(Optional<String> key) {
        return RatingStage.ofKey(key.orElse(RatingStage.RESIDUAL.key()))
                .orElseThrow(() -> new Refused(Problem.of(
                        "heatmap.no-such-stage",
                        key.orElse(""),
                        Stream.of(RatingStage.values()).map(RatingStage::key).collect(Collectors.joining(", ")))));
    }

    private static boolean flag(Optional<String> text) {
        if (text.filter(given -> !FLAGS.contains(given)).isPresent()) {
            throw new Refused(Problem.of("heatmap.closed-malformed", text.get()));
        }
        return text.filter("true"::equals).isPresent();
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
