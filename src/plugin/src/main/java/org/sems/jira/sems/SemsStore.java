package org.sems.jira.sems;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.catalogue.Catalogue;
import org.sems.criteria.ToleranceLine;
import org.sems.jira.store.ColumnTexts;
import org.sems.provisioning.desired.SetUp;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.ProjectRef;
import org.sems.rating.ModelVersion;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** The SeMSs that were set up. Reading is from a cache that all nodes drop when one of them writes. */
public final class SemsStore implements SemsRegister {
    private final ActiveObjects ao;
    private final ProjectManager projects;
    private final Catalogue catalogue;
    private final CachedReference<List<Stored>> cached;

    public SemsStore(ActiveObjects ao, ProjectManager projects, Catalogue catalogue, CacheManager caches) {
        this.ao = ao;
        this.projects = projects;
        this.catalogue = catalogue;
        this.cached = caches.getCachedReference(SemsStore.class.getName() + ".all", this::read);
    }

    @Override
    public List<Sems> all() {
        return cached.get().stream().map(this::sems).toList();
    }

    @Override
    public Optional<Sems> find(String key) {
        return stored(key).map(this::sems);
    }

    @Override
    public Optional<Sems> ofProject(String projectKey) {
        Project project = projects.getProjectObjByKey(projectKey);
        return project == null
                ? Optional.empty()
                : cached.get().stream()
                        .filter(stored -> stored.projects().contains(project.getId()))
                        .findFirst()
                        .map(this::sems);
    }

    /** What a SeMS was last set up with. */
    public Optional<SetUp> setUp(String key) {
        return stored(key)
                .map(stored -> new SetUp(
                        stored.key(),
                        stored.name(),
                        stored.profile(),
                        projectsOf(stored).stream().map(SemsStore::reference).toList(),
                        stored.kept(),
                        stored.owner()));
    }

    public static ProjectRef reference(Project project) {
        return new ProjectRef(String.valueOf(project.getId()), project.getKey(), project.getName());
    }

    /** A new SeMS starts with the given model and tolerance; one that is there keeps its own. */
    public void save(SetUp setUp, ModelVersion riskModel, String tolerance) {
        ao.executeInTransaction(() -> {
            // all that reading needs comes with the row: outside of a transition each statement is a commit of its own
            SemsRow row = row(setUp.key())
                    .orElseGet(() -> ao.create(
                            SemsRow.class,
                            new DBParam("SEMS_KEY", setUp.key()),
                            new DBParam("SEMS_ID", UUID.randomUUID().toString()),
                            new DBParam("RISK_MODEL", riskModel.toString()),
                            new DBParam("TOLERANCE", tolerance),
                            new DBParam("TITLE", setUp.name()),
                            new DBParam("PROFILE", setUp.profile())));
            row.setTitle(setUp.name());
            row.setProfile(setUp.profile());
            row.setKeptSchemes(setUp.kept().stream().map(Kind::text).sorted().collect(Collectors.joining(",")));
            row.setOwnerKey(setUp.owner());
            row.save();
            saveProjects(row.getSemsId(), setUp);
            return null;
        });
        cached.reset();
    }

    private void saveProjects(String id, SetUp setUp) {
        Set<Long> wanted = setUp.projects().stream()
                .map(project -> Long.valueOf(project.id()))
                .collect(Collectors.toSet());
        Set<Long> present = new HashSet<>();
        for (SemsProjectRow row : projectRows(id)) {
            if (wanted.contains(row.getProjectId())) {
                present.add(row.getProjectId());
            } else {
                ao.delete(row);
            }
        }
        wanted.stream()
                .filter(project -> !present.contains(project))
                .sorted()
                .forEach(project -> ao.create(
                        SemsProjectRow.class, new DBParam("SEMS_ID", id), new DBParam("PROJECT_ID", project)));
    }

    /** From now on ratings are given and judged by this version. */
    public void useRiskModel(String key, ModelVersion riskModel) {
        ao.executeInTransaction(() -> {
            SemsRow row = row(key).orElseThrow();
            row.setRiskModel(riskModel.toString());
            row.save();
            return null;
        });
        cached.reset();
    }

    public void remove(String key) {
        ao.executeInTransaction(() -> {
            row(key).ifPresent(row -> {
                ao.delete(projectRows(row.getSemsId()));
                ao.delete(row);
            });
            return null;
        });
        cached.reset();
    }

    /** After rows were written past this store. */
    public void forget() {
        cached.reset();
    }

    private Optional<Stored> stored(String key) {
        return cached.get().stream().filter(stored -> stored.key().equals(key)).findFirst();
    }

    private List<Stored> read() {
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(SemsRow.class))
                .map(this::stored)
                .sorted(Comparator.comparing(Stored::key))
                .toList());
    }

    private Stored stored(SemsRow row) {
        List<Long> ids = Arrays.stream(projectRows(row.getSemsId()))
                .map(SemsProjectRow::getProjectId)
                .sorted()
                .toList();
        return new Stored(
                row.getSemsId(),
                row.getSemsKey(),
                row.getTitle(),
                row.getProfile(),
                ids,
                ModelVersion.parse(row.getRiskModel()),
                row.getTolerance(),
                ColumnTexts.split(row.getKeptSchemes()).stream().map(Kind::of).collect(Collectors.toSet()),
                ColumnTexts.orEmpty(row.getOwnerKey()));
    }

    private Optional<SemsRow> row(String key) {
        return Arrays.stream(ao.find(SemsRow.class, Query.select().where("SEMS_KEY = ?", key)))
                .findFirst();
    }

    private SemsProjectRow[] projectRows(String id) {
        return ao.find(SemsProjectRow.class, Query.select().where("SEMS_ID = ?", id));
    }

    private Sems sems(Stored stored) {
        ToleranceLine tolerance =
                new ToleranceLine(catalogue.level(stored.tolerance()).orElseThrow());
        return new Sems(
                stored.id(),
                stored.key(),
                stored.name(),
                stored.profile(),
                projectsOf(stored).stream().map(Project::getKey).toList(),
                stored.riskModel(),
                tolerance);
    }

    /** A project that was deleted in Jira is no project of the SeMS any more. */
    private List<Project> projectsOf(Stored stored) {
        return stored.projects().stream()
                .map(projects::getProjectObj)
                .filter(project -> project != null)
                .toList();
    }

    private record Stored(
            String id,
            String key,
            String name,
            String profile,
            List<Long> projects,
            ModelVersion riskModel,
            String tolerance,
            Set<Kind> kept,
            String owner) {}
}
