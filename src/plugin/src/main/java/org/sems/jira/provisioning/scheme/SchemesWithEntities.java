package org.sems.jira.provisioning.scheme;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeManager;
import java.util.List;
import java.util.Optional;
import org.sems.jira.provisioning.host.HostSchemes;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.Shape;

/** What Jira's schemes of one family have in common: they are found, made, assigned and deleted through a {@link SchemeManager}. */
abstract class SchemesWithEntities implements HostSchemes {
    final SchemeEntities schemes;
    private final Kind kind;

    SchemesWithEntities(Kind kind, SchemeManager manager) {
        this.kind = kind;
        this.schemes = new SchemeEntities(kind, manager);
    }

    abstract Existing present(Scheme scheme);

    @Override
    public final Kind kind() {
        return kind;
    }

    @Override
    public final Optional<Existing> byId(String id) {
        return schemes.scheme(id).map(this::present);
    }

    @Override
    public final List<Existing> named(String name) {
        return schemes.named(name).stream().map(this::present).toList();
    }

    @Override
    public final Optional<Existing> findAssigned(Project project) {
        return schemes.findAssigned(project).map(this::present);
    }

    @Override
    public final String create(String name, Shape shape) {
        String id = String.valueOf(schemes.create(name).getId());
        update(id, shape);
        return id;
    }

    @Override
    public void assign(Project project, String id) {
        schemes.assign(project, id);
    }

    @Override
    public final void delete(String id) {
        schemes.delete(id);
    }
}
