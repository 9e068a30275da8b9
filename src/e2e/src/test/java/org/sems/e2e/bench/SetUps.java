package org.sems.e2e.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sems.e2e.host.Host;
import org.sems.e2e.host.SemsProject;

/** Sets up one SeMS after another, each with a fresh project of its own. */
final class SetUps {

    private static final int SEMSS = 10;
    private static final Set<Integer> SHOWN = Set.of(1, 2, SEMSS);

    private final Host sandbox;
    private final Meter meter;
    private final List<SemsProject> projects = new ArrayList<>();

    SetUps(Host sandbox, Meter meter) {
        this.sandbox = sandbox;
        this.meter = meter;
    }

    /** What was set up. */
    List<SemsProject> projects() {
        return projects;
    }

    Table measured() {
        Table table = new Table(
                "Set-up of the core profile, once each",
                "SeMS",
                "Plan, ms",
                "Host calls",
                "Apply, ms",
                "Host calls",
                "Plan again (nothing to do), ms",
                "Host calls");
        for (int number = 1; number <= SEMSS; number++) {
            SemsProject project = SemsProject.plain(sandbox);
            Measured plan = meter.once(() -> project.setup("plan").ok());
            Measured apply = meter.once(() -> project.setup("apply").ok());
            Measured again = meter.once(() -> requireNothingToDo(project));
            if (SHOWN.contains(number)) {
                table.row(
                        number,
                        took(plan),
                        plan.calls().all(),
                        took(apply),
                        apply.calls().all(),
                        took(again),
                        again.calls().all());
            }
            project.fillRoles();
            projects.add(project);
        }
        return table;
    }

    private static void requireNothingToDo(SemsProject project) {
        if (!project.setup("plan").ok().path("empty").asBoolean()) {
            throw new AssertionError("after an apply there is still something to do in " + project.key());
        }
    }

    private static String took(Measured measured) {
        return Numbers.text(measured.times().median());
    }
}
