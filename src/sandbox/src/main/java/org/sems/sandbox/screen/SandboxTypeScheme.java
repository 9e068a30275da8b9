package org.sems.sandbox.screen;

import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.project.ProjectScheme;

/** An issue type screen scheme as Jira hands it out: name and description wait for {@code store}, the rest of a stored one does not. */
public abstract class SandboxTypeScheme implements IssueTypeScreenScheme {
    private final StoredScreens screens;
    private TypeSchemeRecord of;

    SandboxTypeScheme(TypeSchemeRecord of, StoredScreens screens) {
        this.of = of;
        this.screens = screens;
    }

    private boolean isStored() {
        return of.id() != 0;
    }

    private TypeSchemeRecord now() {
        return isStored() ? screens.typeSchemes.need(of.id()).named(of.name(), of.description()) : of;
    }

    private void change(TypeSchemeRecord changed) {
        of = isStored() ? screens.typeSchemes.put(changed) : changed;
    }

    @Override
    public Long getId() {
        return isStored() ? of.id() : null;
    }

    @Override
    public String getName() {
        return of.name();
    }

    @Override
    public void setName(String name) {
        of = of.named(name, of.description());
    }

    @Override
    public void setDescription(String description) {
        of = of.named(of.name(), description);
    }

    @Override
    public boolean isDefault() {
        return of.id() == StoredScreens.DEFAULT;
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getEntities() {
        return now().entities().stream().map(this::object).toList();
    }

    private IssueTypeScreenSchemeEntity object(TypeSchemeRecord.Entity entity) {
        return StandIns.create(SandboxTypeSchemeEntity.class, entity, screens);
    }

    @Override
    public void addEntity(IssueTypeScreenSchemeEntity entity) {
        entity.setIssueTypeScreenScheme(this);
        put(entity);
    }

    /** Adds the entity, or replaces the one for the same issue type. */
    void put(IssueTypeScreenSchemeEntity entity) {
        change(now().with(new TypeSchemeRecord.Entity(
                entity.getId() == null ? screens.typeSchemes.nextId() : entity.getId(),
                entity.getIssueTypeId(),
                entity.getFieldScreenSchemeId())));
    }

    @Override
    public void removeEntity(String issueType) {
        change(now().without(issueType));
    }

    @Override
    public void store() {
        if (isStored()) {
            change(now());
        } else {
            of = screens.typeSchemes.put(new TypeSchemeRecord(
                    screens.typeSchemes.nextId(), of.name(), of.description(), List.copyOf(of.entities())));
        }
    }

    static Collection<GenericValue> projects(long scheme, StoredScreens screens) {
        return screens.projects.withScheme(ProjectScheme.ISSUE_TYPE_SCREEN, scheme).stream()
                .map(project -> new GenericValue(
                        "Project", Map.of("id", project.getId(), "key", project.getKey(), "name", project.getName())))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxTypeScheme that && isStored() && that.of.id() == of.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(of.id());
    }

    @Override
    public String toString() {
        return "issue type screen scheme '" + of.name() + '\'';
    }
}
