package org.sems.jira.heatmap;

import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sems.jira.rest.Actor;
import org.sems.jira.search.SearchServiceCounts;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.search.JqlScope;
import org.sems.search.JqlText;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** Finds what the actor may draw. A project or SeMS of which they may see nothing is answered like one that does not exist. */
public final class HeatmapScopes {

    /** What still needs attention: the end of every life cycle sets a resolution. */
    private static final String OPEN = "resolution = Unresolved";

    private final SemsRegister register;
    private final Actor actor;
    private final SearchServiceCounts counts;

    public HeatmapScopes(SemsRegister register, Actor actor, SearchServiceCounts counts) {
        this.register = register;
        this.actor = actor;
        this.counts = counts;
    }

    HeatmapScope find(HeatmapRequest request) {
        request.jql().ifPresent(counts::requireValid);
        if (request.project().isPresent()) {
            return ofProject(request.project().get(), request);
        }
        if (request.sems().isPresent()) {
            return ofSems(request.sems().get(), request);
        }
        String jql = request.jql().orElseThrow();
        String drawn = request.withClosed() ? jql : JqlScope.of(jql).and(OPEN);
        return new HeatmapScope("jql", "", jql, drawn, semsOf(drawn));
    }

    /** {@code {systems: [{key, name}], projects: [{key, name}]}}: what the actor may see something of. */
    Map<String, Object> visible() {
        List<Sems> systems = register.all().stream().filter(this::isVisible).toList();
        return Map.of(
                "systems",
                        systems.stream()
                                .map(sems -> named(sems.key(), sems.name()))
                                .toList(),
                "projects",
                        systems.stream()
                                .flatMap(sems -> sems.projects().stream())
                                .map(actor::visibleProject)
                                .flatMap(Optional::stream)
                                .map(project -> named(project.getKey(), project.getName()))
                                .toList());
    }

    private static Map<String, Object> named(String key, String name) {
        return Map.of("key", key, "name", name);
    }

    /** By the key that the project has now: Jira also finds it by those it had. */
    private HeatmapScope ofProject(String key, HeatmapRequest request) {
        Project project = actor.project(key);
        Sems sems = register.ofProject(project.getKey()).orElseThrow(() -> new Refused(Problem.of("jql.no-sems", key)));
        return new HeatmapScope(
                "project", project.getKey(), project.getName(), within(in(List.of(project.getKey())), request), sems);
    }

    private HeatmapScope ofSems(String key, HeatmapRequest request) {
        List<Sems> visible = register.all().stream()
                .filter(this::isVisible)
                .toList(); // all are read in any case, so that the time of an answer reveals nothing
        Sems sems = visible.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound(Problem.of("heatmap.no-such-sems", key)));
        return new HeatmapScope("sems", key, sems.name(), within(in(visibleProjects(sems)), request), sems);
    }

    /** A query alone says nothing of criteria: it takes those of the SeMS whose records it finds, as long as they agree. */
    private Sems semsOf(String jql) {
        Collection<List<Sems>> agreeing = register.all().stream()
                .filter(this::isVisible)
                .collect(Collectors.groupingBy(
                        sems -> List.of(sems.riskModel(), sems.tolerance()), LinkedHashMap::new, Collectors.toList()))
                .values();
        if (agreeing.isEmpty()) {
            throw new Refused(Problem.of("heatmap.no-sems-to-see"));
        }
        List<List<Sems>> found = agreeing.size() == 1
                ? List.copyOf(agreeing)
                : agreeing.stream().filter(group -> findsRecords(jql, group)).toList();
        if (found.size() > 1) {
            throw new Refused(Problem.of(
                    "heatmap.name-a-sems",
                    found.stream().flatMap(List::stream).map(Sems::key).collect(Collectors.joining(", "))));
        }
        return found.isEmpty()
                ? agreeing.iterator().next().get(0)
                : found.get(0).get(0);
    }

    private boolean findsRecords(String jql, List<Sems> systems) {
        List<String> projects =
                systems.stream().flatMap(sems -> visibleProjects(sems).stream()).toList();
        return counts.count(JqlScope.of(jql).and(in(projects))) > 0;
    }

    private static String in(List<String> projects) {
        return projects.size() == 1
                ? "project = " + JqlText.quoted(projects.get(0))
                : projects.stream().map(JqlText::quoted).collect(Collectors.joining(", ", "project in (", ")"));
    }

    /** A query only narrows the scope: records that are left out without it stay out. */
    private static String within(String projects, HeatmapRequest request) {
        String drawn = request.withClosed() ? projects : projects + " AND " + OPEN;
        return request.jql().map(query -> JqlScope.of(query).and(drawn)).orElse(drawn);
    }

    private boolean isVisible(Sems sems) {
        return !visibleProjects(sems).isEmpty();
    }

    private List<String> visibleProjects(Sems sems) {
        return sems.projects().stream()
                .filter(key -> actor.visibleProject(key).isPresent())
                .toList();
    }
}
