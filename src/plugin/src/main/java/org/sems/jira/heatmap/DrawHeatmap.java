package org.sems.jira.heatmap;

import java.util.Map;
import java.util.Optional;
import org.sems.heatmap.BuildHeatmap;
import org.sems.heatmap.HeatmapQuestion;
import org.sems.jira.search.SearchServiceCounts;
import org.sems.problem.Conflict;
import org.sems.problem.Problem;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;

/** Answers a request for a heatmap: scope, criteria and field are looked up, then only counts are asked for. */
public final class DrawHeatmap {

    private final HeatmapScopes scopes;
    private final RatingFieldNames fields;
    private final RiskModels models;
    private final SearchServiceCounts counts;

    public DrawHeatmap(HeatmapScopes scopes, RatingFieldNames fields, RiskModels models, SearchServiceCounts counts) {
        this.scopes = scopes;
        this.fields = fields;
        this.models = models;
        this.counts = counts;
    }

    Map<String, Object> heatmap(HeatmapRequest request, HeatmapJson json) {
        HeatmapScope scope = scopes.find(request);
        String field = fields.name(request.stage());
        RiskModel model = models.find(scope.sems().riskModel())
                .orElseThrow(() -> new Conflict(
                        Problem.of("heatmap.no-such-model", scope.sems().riskModel())));
        HeatmapQuestion question = new HeatmapQuestion(
                scope.jql(), field, model, Optional.of(scope.sems().tolerance()));
        return json.write(new BuildHeatmap(counts).build(question), scope, request, field, model);
    }
}
