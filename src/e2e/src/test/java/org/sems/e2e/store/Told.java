package org.sems.e2e.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.sems.e2e.host.Rest;
import org.sems.e2e.host.SemsProject;

/** What a manager is told about a project: to be compared before and after. */
record Told(JsonNode issue, List<String> seriousRisks, JsonNode heatmap, List<String> dashboards, JsonNode drift) {

    static Told about(SemsProject project, String issue) {
        Rest manager = project.as("security-manager");
        return new Told(
                manager.get("/rest/api/2/issue/" + issue + "?expand=changelog").ok(),
                manager.search(
                                "project = " + project.key()
                                        + " AND \"Current rating\" in semsRatingsAtLeast(\"High\") ORDER BY \"Current rating\" DESC, key")
                        .keys(),
                manager.get("/rest/sems/1.0/heatmap?stage=current&project=" + project.key())
                        .ok(),
                StreamSupport.stream(
                                manager.get("/rest/api/2/dashboard?maxResults=1000")
                                        .ok()
                                        .path("dashboards")
                                        .spliterator(),
                                false)
                        .map(dashboard -> dashboard.path("id").asText() + " "
                                + dashboard.path("name").asText())
                        .sorted()
                        .toList(),
                project.setup("verify").ok().path("drift"));
    }
}
