package org.sems.sandbox.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import org.ofbiz.core.entity.GenericValue;
import org.sems.sandbox.project.ProjectScheme;

/** Issue type screen schemes; a project without one of its own has Jira's default one. */
abstract class StandInIssueTypeScreenSchemeManager implements IssueTypeScreenSchemeManager {
    private final StoredScreens screens;

    StandInIssueTypeScreenSchemeManager(StoredScreens screens) {
        this.screens = screens;
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return screens.typeSchemes.all().stream()
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .map(screens::object)
                .toList();
    }

    @Override
    public Collection<?> getIssueTypeScreenSchemes(FieldScreenScheme scheme) {
        return screens.typeSchemes.all().stream()
                .filter(own -> own.entities().stream()
                        .anyMatch(entity -> scheme.getId().equals(entity.screenScheme())))
                .map(screens::object)
                .toList();
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Long id) {
        return screens.typeSchemes.find(id).map(screens::object).orElse(null);
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return screens.object(screens.ofProject(project.getId()));
    }

    @Override
    public IssueTypeScreenScheme getDefaultScheme() {
        return screens.object(screens.typeSchemes.need(StoredScreens.DEFAULT));
    }

    @Override
    public void removeIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        screens.removeTypeScheme(scheme.getId());
    }

    @Override
    public void removeIssueTypeSchemeEntities(IssueTypeScreenScheme scheme) {
        screens.typeSchemes.put(screens.typeSchemes.need(scheme.getId()).empty());
    }

    @Override
    public void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        screens.projects.setScheme(project.getId(), ProjectScheme.ISSUE_TYPE_SCREEN, scheme.getId());
    }

    /** Of this scheme only; the project has the default one afterwards. */
    @Override
    public void removeSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        if (screens.ofProject(project.getId()).id() == scheme.getId()) {
            screens.projects.setScheme(project.getId(), ProjectScheme.ISSUE_TYPE_SCREEN, null);
        }
    }

    @Override
    public void associateWithDefaultScheme(Project project) {
        screens.projects.setScheme(project.getId(), ProjectScheme.ISSUE_TYPE_SCREEN, StoredScreens.DEFAULT);
    }

    @Override
    public Collection<GenericValue> getProjects(IssueTypeScreenScheme scheme) {
        return SandboxTypeScheme.projects(scheme.getId(), screens);
    }
}
