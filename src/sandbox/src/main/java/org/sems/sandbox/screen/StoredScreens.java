package org.sems.sandbox.screen;

import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import java.util.List;
import java.util.Optional;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Shelf;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.project.ProjectScheme;
import org.sems.sandbox.project.Projects;

/** Screens, screen schemes and issue type screen schemes as documents. */
final class StoredScreens implements Screens {
    /** Jira's ids of its default screen, screen scheme and issue type screen scheme. */
    static final long DEFAULT = 1;

    final Shelf<ScreenRecord> screens;
    final Shelf<ScreenSchemeRecord> schemes;
    final Shelf<TypeSchemeRecord> typeSchemes;
    final Projects projects;
    private final Bonds bonds;

    StoredScreens(Shelves shelves, Projects projects, Bonds bonds) {
        this.screens = shelves.shelf("screen", ScreenRecord.class, ScreenRecord::id);
        this.schemes = shelves.shelf("screen-scheme", ScreenSchemeRecord.class, ScreenSchemeRecord::id);
        this.typeSchemes = shelves.shelf("issue-type-screen-scheme", TypeSchemeRecord.class, TypeSchemeRecord::id);
        this.projects = projects;
        this.bonds = bonds;
        bonds.tie(new Bonds.Bond() {
            @Override
            public void removed(Bonds.Kind kind, String id) {
                forget(kind, id);
            }
        });
    }

    private void forget(Bonds.Kind kind, String id) {
        if (kind == Bonds.Kind.CUSTOM_FIELD) {
            removeField(CustomFieldUtils.CUSTOM_FIELD_PREFIX + id);
        } else if (kind == Bonds.Kind.ISSUE_TYPE) {
            typeSchemes.all().stream()
                    .filter(scheme -> scheme.entity(id).isPresent())
                    .toList()
                    .forEach(scheme -> typeSchemes.put(scheme.without(id)));
        }
    }

    void removeField(String field) {
        screens.all().stream()
                .filter(screen -> screen.shows(field))
                .toList()
                .forEach(screen -> screens.put(screen.withoutField(field)));
    }

    FieldScreen object(ScreenRecord screen) {
        return StandIns.create(SandboxScreen.class, screen, this);
    }

    FieldScreenScheme object(ScreenSchemeRecord scheme) {
        return StandIns.create(SandboxScreenScheme.class, scheme, this);
    }

    IssueTypeScreenScheme object(TypeSchemeRecord scheme) {
        return StandIns.create(SandboxTypeScheme.class, scheme, this);
    }

    /** Jira's pages offer no removal of a screen that is in use; its manager would leave the uses behind. */
    void removeScreen(long id) {
        boolean shown = schemes.all().stream()
                .anyMatch(scheme -> scheme.items().stream().anyMatch(item -> item.screen() == id));
        if (shown || bonds.isHeld(Bonds.Kind.SCREEN, id)) {
            throw new IllegalStateException("The screen " + id + " is in use.");
        }
        screens.remove(id);
    }

    void removeScheme(long id) {
        if (typeSchemes.all().stream()
                .anyMatch(scheme -> scheme.entities().stream().anyMatch(entity -> entity.screenScheme() == id))) {
            throw new IllegalStateException("The screen scheme " + id + " is in use.");
        }
        schemes.remove(id);
    }

    void removeTypeScheme(long id) {
        if (id == DEFAULT
                || !projects.withScheme(ProjectScheme.ISSUE_TYPE_SCREEN, id).isEmpty()) {
            throw new IllegalStateException("The issue type screen scheme " + id + " is in use.");
        }
        typeSchemes.remove(id);
    }

    TypeSchemeRecord ofProject(long project) {
        return projects.schemeOf(project, ProjectScheme.ISSUE_TYPE_SCREEN)
                .flatMap(typeSchemes::find)
                .orElseGet(() -> typeSchemes.need(DEFAULT));
    }

    @Override
    public Optional<ScreenLayout> byId(long screenId) {
        return screens.find(screenId).map(ScreenRecord::layout);
    }

    @Override
    public ScreenLayout screenFor(long project, String issueType, Operation operation) {
        return ofProject(project)
                .screenSchemeFor(issueType)
                .flatMap(schemes::find)
                .flatMap(scheme -> scheme.screenFor(operation.id()))
                .flatMap(screens::find)
                .map(ScreenRecord::layout)
                .orElseGet(() -> new ScreenLayout(0, "", List.of()));
    }
}
