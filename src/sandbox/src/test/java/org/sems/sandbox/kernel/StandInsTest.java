package org.sems.sandbox.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import org.junit.jupiter.api.Test;

class StandInsTest {

    abstract static class OneProject implements ProjectManager {
        private final Project project;

        OneProject(Project project) {
            this.project = project;
        }

        @Override
        public Project getProjectObjByKey(String key) {
            return project;
        }
    }

    abstract static class NestedProject implements Project {
        final Project inner;

        NestedProject(boolean nest) {
            inner = nest ? StandIns.create(NestedProject.class, false) : null;
        }

        @Override
        public String getKey() {
            return "AAA";
        }
    }

    @Test
    void runsWhatIsImplemented() {
        Project project = StandIns.none(Project.class);

        ProjectManager manager = StandIns.create(OneProject.class, project);

        assertThat(manager.getProjectObjByKey("AAA")).isSameAs(project);
    }

    @Test
    void refusesTheRestByTheNameOfInterfaceAndMethod() {
        ProjectManager manager = StandIns.create(OneProject.class, (Object) null);

        assertThatThrownBy(manager::getProjectObjects)
                .isInstanceOf(NotPartOfSandbox.class)
                .hasMessage("ProjectManager.getProjectObjects is not part of the sandbox");
    }

    @Test
    void refusesEverythingOfAnInterfaceWithoutStandIn() {
        Project project = StandIns.none(Project.class);

        assertThatThrownBy(project::getKey).isInstanceOf(NotPartOfSandbox.class).hasMessageContaining("Project.getKey");
    }

    @Test
    void refusesStillWhenOneIsMadeWhileAnotherIs() {
        NestedProject outer = StandIns.create(NestedProject.class, true);

        assertThat(outer.getKey()).isEqualTo("AAA");
        assertThatThrownBy(outer::getName).isInstanceOf(NotPartOfSandbox.class);
        assertThatThrownBy(outer.inner::getName).isInstanceOf(NotPartOfSandbox.class);
    }

    @Test
    void countsWhatThePluginCallsAndNotWhatTheSandboxDoes() {
        HostCalls calls = new HostCalls();
        Services services = new Services(calls);
        services.provide(ProjectManager.class, StandIns.create(OneProject.class, StandIns.none(Project.class)));

        services.get(ProjectManager.class).getProjectObjByKey("AAA");
        services.forPlugin(ProjectManager.class).getProjectObjByKey("AAA");
        services.forPlugin(ProjectManager.class).getProjectObjByKey("BBB");

        assertThat(calls.counts())
                .containsOnlyKeys("ProjectManager.getProjectObjByKey")
                .containsValue(2L);
    }

    @Test
    void letsTheServicesOwnExceptionThroughTheCount() {
        Services services = new Services(new HostCalls());
        services.provide(ProjectManager.class, StandIns.create(OneProject.class, (Object) null));

        assertThatThrownBy(() -> services.forPlugin(ProjectManager.class).getProjectObjects())
                .isInstanceOf(NotPartOfSandbox.class);
    }
}
