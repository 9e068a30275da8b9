package org.sems.jira.record;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;
import org.sems.criteria.ToleranceLine;
import org.sems.jira.appointment.Appointments;
import org.sems.jira.record.field.RecordFields;
import org.sems.rating.Level;
import org.sems.record.AcceptanceLadder;
import org.sems.record.ActorFacts;
import org.sems.record.Policy;
import org.sems.record.RecordFacts;
import org.sems.record.Situation;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** Gathers the facts that a decision about an issue may use. */
public final class ReadSituation {
    /** Outside any SeMS nobody has said what is tolerable, and nobody may accept anything. */
    private static final Policy NONE =
            new Policy(new ToleranceLine(new Level("None", 0, "#ffffff")), new AcceptanceLadder(List.of()));

    private final ReadRecord records;
    private final JiraActor.Surroundings actors;
    private final SemsRegister register;
    private final Catalogue catalogue;

    public ReadSituation(
            ReadRecord records,
            RecordFields fields,
            ProjectRoleManager roles,
            Appointments appointments,
            SemsRegister register,
            Catalogue catalogue) {
        this.records = records;
        this.actors = new JiraActor.Surroundings(fields, roles, appointments);
        this.register = register;
        this.catalogue = catalogue;
    }

    public LocalDate today() {
        return actors.appointments().today();
    }

    /** Empty for an issue outside any SeMS. */
    public Optional<Sems> semsOf(Issue issue) {
        Project project = issue.getProjectObject();
        return project == null ? Optional.empty() : register.ofProject(project.getKey());
    }

    /** An issue as it is stored, or about to be created. */
    public Situation read(Issue issue, @Nullable ApplicationUser actor) {
        return situation(records.read(issue, actor), issue, actor);
    }

    /** An issue with changes over what is stored. */
    public Situation read(Issue issue, Issue stored, @Nullable ApplicationUser actor) {
        return situation(records.read(issue, stored, actor), issue, actor);
    }

    /** A person in a project, acting on any record. */
    ActorFacts actor(Project project, @Nullable ApplicationUser user) {
        return new JiraActor(actors, project, register.ofProject(project.getKey()), user);
    }

    private Situation situation(RecordFacts record, Issue issue, @Nullable ApplicationUser actor) {
        Optional<Sems> sems = semsOf(issue);
        return new Situation(
                record, new JiraActor(actors, issue.getProjectObject(), sems, actor), policy(sems), today());
    }

    private Policy policy(Optional<Sems> sems) {
        return sems.flatMap(found -> Optional.ofNullable(catalogue.profiles().get(found.profile()))
                        .map(Profile::acceptance)
                        .map(ladder -> new Policy(found.tolerance(), ladder)))
                .orElse(NONE);
    }
}
