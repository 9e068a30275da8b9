package org.sems.sandbox.scheme;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.scheme.SchemeManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;
import org.sems.sandbox.config.Names;

/** What permission, notification and issue security schemes have in common. Schemes handed out are copies. */
abstract class StandInSchemeManager implements SchemeManager {
    final StoredSchemes schemes;

    StandInSchemeManager(StoredSchemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public List<Scheme> getSchemeObjects() {
        return schemes.shelf.all().stream()
                .map(schemes::object)
                .sorted((a, b) -> a.getName().compareToIgnoreCase(b.getName()))
                .toList();
    }

    @Override
    public Scheme getSchemeObject(Long id) {
        return schemes.shelf.find(id).map(schemes::object).orElse(null);
    }

    @Override
    public Scheme getSchemeObject(String name) {
        return schemes.named(name).map(schemes::object).orElse(null);
    }

    @Override
    public GenericValue getScheme(Long id) throws GenericEntityException {
        return schemes.shelf.find(id).map(this::row).orElse(null);
    }

    private GenericValue row(SchemeRecord scheme) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", scheme.id());
        columns.put("name", scheme.name());
        columns.put("description", scheme.description());
        return new GenericValue(schemes.kind.jiraName, columns);
    }

    @Override
    public Scheme getSchemeFor(Project project) {
        return schemes.ofProject(project.getId()).map(schemes::object).orElse(null);
    }

    @Override
    public Scheme createSchemeObject(String name, String description) {
        return schemes.object(create(name, description));
    }

    private SchemeRecord create(String name, String description) {
        if (schemes.named(Names.required("name", name)).isPresent()) {
            throw new DataAccessException(
                    "Could not create " + schemes.kind.jiraName + " with name:" + name + " as it already exists.");
        }
        return schemes.shelf.put(
                new SchemeRecord(schemes.shelf.nextId(), name, description, List.of(), List.of(), null));
    }

    @Override
    public Scheme createSchemeAndEntities(Scheme scheme) {
        SchemeRecord made = create(scheme.getName(), scheme.getDescription());
        for (SchemeEntity entity : scheme.getEntities()) {
            made = schemes.shelf.put(made.with(schemes.entry(entity)));
        }
        return schemes.object(made);
    }

    /** Name and description only: entries are changed one by one. */
    @Override
    public void updateScheme(Scheme scheme) {
        schemes.shelf.put(schemes.shelf.need(scheme.getId()).named(scheme.getName(), scheme.getDescription()));
    }

    /** Projects that had it have none afterwards: Jira's page gives them the default one, its manager does not. */
    @Override
    public void deleteScheme(Long id) throws GenericEntityException {
        schemes.shelf.together(() -> {
            schemes.projectsWith(id).forEach(project -> schemes.assign(project.getId(), null));
            schemes.shelf.remove(id);
        });
    }

    /** A former scheme of this kind goes. */
    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        schemes.assign(project.getId(), schemes.shelf.need(scheme.getId()).id());
    }

    @Override
    public void removeSchemesFromProject(Project project) {
        schemes.assign(project.getId(), null);
    }

    @Override
    public GenericValue createSchemeEntity(GenericValue scheme, SchemeEntity entity) throws GenericEntityException {
        SchemeRecord.Entry entry = schemes.entry(entity);
        schemes.shelf.put(schemes.shelf.need(scheme.getLong("id")).with(entry));
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", entry.id());
        columns.put("scheme", scheme.getLong("id"));
        columns.put("type", entry.type());
        columns.put("parameter", entry.parameter());
        return new GenericValue(schemes.kind.jiraName + "Entity", columns);
    }

    @Override
    public void deleteEntity(Long id) throws GenericEntityException {
        schemes.withEntry(id).ifPresent(scheme -> schemes.shelf.put(scheme.withoutEntry(id)));
    }

    @Override
    public List<Project> getProjects(Scheme scheme) {
        return schemes.projectsWith(scheme.getId());
    }

    /** Null: only permissions and notifications have one. */
    @Override
    public Scheme getDefaultSchemeObject() {
        return null;
    }

    @Override
    public void addDefaultSchemeToProject(Project project) {
        addSchemeToProject(project, getDefaultSchemeObject());
    }

    @Override
    public Scheme copyScheme(Scheme scheme) {
        SchemeRecord original = schemes.shelf.need(scheme.getId());
        String name = "Copy of " + original.name();
        for (int i = 2; schemes.named(name).isPresent(); i++) {
            name = "Copy " + i + " of " + original.name();
        }
        return createSchemeAndEntities(new Scheme(
                null,
                schemes.kind.jiraName,
                name,
                original.description(),
                schemes.object(original).getEntities()));
    }
}
