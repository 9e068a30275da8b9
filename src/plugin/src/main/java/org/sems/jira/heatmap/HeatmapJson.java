package org.sems.jira.heatmap;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sems.heatmap.Heatmap;
import org.sems.heatmap.HeatmapCell;
import org.sems.rating.Axis;
import org.sems.rating.RiskModel;

/** A heatmap as clients read it. Every count carries the query that it counted, and the address of the list that shows it. */
final class HeatmapJson {

    private final String contextPath;

    HeatmapJson(String contextPath) {
        this.contextPath = contextPath;
    }

    Map<String, Object> write(
            Heatmap heatmap, HeatmapScope scope, HeatmapRequest request, String field, RiskModel model) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scope", Map.of("kind", scope.kind(), "key", scope.key(), "name", scope.name()));
        json.put("stage", request.stage().key());
        json.put("withClosed", request.withClosed());
        json.put("field", field);
        json.put("model", Map.of("id", heatmap.model().toString(), "name", heatmap.modelName()));
        json.put("rows", axis(heatmap.rows()));
        json.put("columns", axis(heatmap.columns()));
        heatmap.notDrawn().ifPresent(axis -> json.put("notDrawn", axis(axis)));
        json.put("cells", heatmap.cells().stream().map(this::cell).toList());
        json.put(
                "levels",
                model.levels().stream()
                        .map(level -> Map.of("name", level.name(), "colour", level.colour()))
                        .toList());
        json.put(
                "tolerance",
                Map.of("level", scope.sems().tolerance().highestTolerable().name()));
        json.put("total", heatmap.total());
        json.put("totalJql", heatmap.totalJql());
        json.put("totalUrl", url(heatmap.totalJql()));
        json.put(
                "earlier",
                Map.of("count", heatmap.earlier(), "jql", heatmap.earlierJql(), "url", url(heatmap.earlierJql())));
        return json;
    }

    private Map<String, Object> cell(HeatmapCell cell) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("steps", cell.steps());
        json.put("row", cell.row());
        json.put("column", cell.column());
        json.put("count", cell.count());
        json.put("level", cell.level().name());
        json.put("lowestLevel", cell.lowest().name());
        json.put("colour", cell.level().colour());
        json.put("score", cell.score());
        json.put("aboveTolerance", cell.aboveTolerance());
        json.put("jql", cell.jql());
        json.put("url", url(cell.jql()));
        return json;
    }

    private static Map<String, Object> axis(Axis axis) {
        List<Map<String, Object>> steps = axis.steps().stream()
                .map(step ->
                        Map.<String, Object>of("number", step.number(), "name", step.name(), "meaning", step.meaning()))
                .toList();
        return Map.of("key", axis.key(), "name", axis.name(), "steps", steps);
    }

    private String url(String jql) {
        return contextPath + "/issues/?jql="
                + URLEncoder.encode(jql, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
