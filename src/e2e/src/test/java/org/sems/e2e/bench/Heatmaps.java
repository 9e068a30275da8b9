package org.sems.e2e.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.Rest;

/** Draws the heatmap of a register that grows, and searches the same records for comparison. */
final class Heatmaps {

    private static final int RUNS = 30;
    private static final int PAGE = 50;
    private static final Reader ALL =
            new Reader("all", "security-manager", List.of("Internal", "Confidential", "Restricted"));
    private static final Reader PART = new Reader("a part", "auditor", List.of("Internal", "Confidential"));

    private final Host sandbox;
    private final Meter meter;
    private final GrowingRegister register;
    private final Map<Reader, Times> before = new HashMap<>();
    private final Table drawn = new Table(
            "Heatmap",
            "Records",
            "Drawn for who sees",
            "Open records seen",
            "ms, least / median",
            "Growth",
            "Counts",
            "Searches",
            "Issue loads",
            "All host calls");
    private final Table compared = new Table(
            "Heatmap beside Jira's search of the same records, least times, who sees all",
            "Records",
            "Number alone, ms",
            "Page of " + PAGE + ", ms",
            "Heatmap, ms",
            "Heatmap / number",
            "Heatmap / page");

    /** Who looks, and which levels he may see. */
    private record Reader(String sees, String user, List<String> levels) {}

    Heatmaps(Host sandbox, Meter meter, GrowingRegister register) {
        this.sandbox = sandbox;
        this.meter = meter;
        this.register = register;
    }

    List<Table> tables() {
        return List.of(drawn, compared);
    }

    /** At the size that the register has now. */
    void measure() {
        requireTotal(ALL);
        requireTotal(PART);
        String jql = heatmap(ALL).path("totalJql").asText();
        List<Measured> measured = meter.inTurn(
                RUNS,
                List.of(
                        Task.of(() -> heatmap(ALL)),
                        Task.of(() -> heatmap(PART)),
                        Task.of(() -> search(jql, 0)),
                        Task.of(() -> search(jql, PAGE))));
        draw(ALL, measured.get(0));
        draw(PART, measured.get(1));
        compare(
                measured.get(2).times(),
                measured.get(3).times(),
                measured.get(0).times());
    }

    private void draw(Reader reader, Measured heatmap) {
        Calls calls = heatmap.calls();
        Times smaller = before.put(reader, heatmap.times());
        drawn.row(
                register.size(),
                reader.sees(),
                register.open(reader.levels()),
                heatmap.times().inWords(),
                smaller == null ? Numbers.NONE : heatmap.times().over(smaller),
                calls.counts(),
                calls.searches(),
                calls.issueLoads(),
                calls.all());
    }

    private void compare(Times number, Times page, Times heatmap) {
        compared.row(
                register.size(),
                Numbers.text(number.least()),
                Numbers.text(page.least()),
                Numbers.text(heatmap.least()),
                heatmap.over(number),
                heatmap.over(page));
    }

    /** What is fast and wrong is worth nothing. */
    private void requireTotal(Reader reader) {
        JsonNode heatmap = heatmap(reader);
        long cells = 0;
        for (JsonNode cell : heatmap.path("cells")) {
            cells += cell.path("count").asLong();
        }
        long wanted = register.open(reader.levels());
        if (heatmap.path("total").asLong() != wanted || cells != wanted) {
            throw new AssertionError(wanted + " records are open to " + reader.user() + ", and his heatmap tells of "
                    + heatmap.path("total") + ", in its cells " + cells);
        }
    }

    private JsonNode heatmap(Reader reader) {
        return sandbox.as(reader.user())
                .get("/rest/sems/1.0/heatmap?stage=current&project="
                        + register.project().key())
                .ok();
    }

    private void search(String jql, int size) {
        Rest user = sandbox.as(ALL.user());
        user.post("/rest/api/2/search", Map.of("jql", jql, "maxResults", size)).ok();
    }
}
