package org.sems.sandbox.scheme;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sems.sandbox.config.Shelf;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.project.ProjectScheme;
import org.sems.sandbox.project.Projects;

/** The schemes of one kind as documents. */
final class StoredSchemes {
    final Shelf<SchemeRecord> shelf;
    final Kind kind;
    private final Projects projects;

    /** What differs between the kinds. */
    enum Kind {
        PERMISSION("PermissionScheme", ProjectScheme.PERMISSION, ProjectPermissionKey::new),
        NOTIFICATION("NotificationScheme", ProjectScheme.NOTIFICATION, Long::valueOf),
        SECURITY("IssueSecurityScheme", ProjectScheme.SECURITY, Long::valueOf);

        final String jiraName;
        final ProjectScheme ofProject;
        final Function<String, Object> subject;

        Kind(String jiraName, ProjectScheme ofProject, Function<String, Object> subject) {
            this.jiraName = jiraName;
            this.ofProject = ofProject;
            this.subject = subject;
        }
    }

    StoredSchemes(Shelves shelves, Kind kind, Projects projects) {
        this.shelf = shelves.shelf(kind.jiraName, SchemeRecord.class, SchemeRecord::id);
        this.kind = kind;
        this.projects = projects;
    }

    Optional<SchemeRecord> ofProject(long project) {
        return projects.schemeOf(project, kind.ofProject).flatMap(shelf::find);
    }

    List<Project> projectsWith(long scheme) {
        return projects.withScheme(kind.ofProject, scheme);
    }

    void assign(long project, Long scheme) {
        projects.setScheme(project, kind.ofProject, scheme);
    }

    Optional<SchemeRecord> named(String name) {
        return shelf.all().stream()
                .filter(scheme -> scheme.name().equalsIgnoreCase(name))
                .findFirst();
    }

    Optional<SchemeRecord> withEntry(long entry) {
        return shelf.all().stream()
                .filter(scheme -> scheme.entries().stream().anyMatch(e -> e.id() == entry))
                .findFirst();
    }

    Optional<SchemeRecord> withLevel(long level) {
        return shelf.all().stream()
                .filter(scheme -> scheme.levels().stream().anyMatch(l -> l.id() == level))
                .findFirst();
    }

    SchemeRecord.Entry entry(SchemeEntity entity) {
        return new SchemeRecord.Entry(shelf.nextId(), entity.getType(), entity.getParameter(), Entries.subject(entity));
    }

    Scheme object(SchemeRecord scheme) {
        return new Scheme(
                scheme.id(),
                kind.jiraName,
                scheme.name(),
                scheme.description(),
                scheme.entries().stream().map(entry -> object(scheme, entry)).toList());
    }

    SchemeEntity object(SchemeRecord scheme, SchemeRecord.Entry entry) {
        return new SchemeEntity(
                entry.id(), entry.type(), entry.parameter(), kind.subject.apply(entry.subject()), null, scheme.id());
    }
}
