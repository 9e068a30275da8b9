package org.sems.jira.provisioning.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sems.catalogue.Catalogue;
import org.sems.jira.criteria.FormerCriteria;
import org.sems.jira.rest.Members;
import org.sems.jira.sems.SemsStore;
import org.sems.problem.Problem;
import org.sems.problem.Problems;
import org.sems.provisioning.desired.SetUp;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.ProjectRef;
import org.sems.rating.ModelVersion;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;
import org.sems.sems.Sems;

/**
 * Reads what an administrator asks for:
 * {@code {sems, name, profile, projects, keepPermissionScheme, keepNotificationScheme, keepSecurityScheme, owner, riskModel}}; the last one,
 * such as {@code un-5x5.3}, is for a new SeMS only.
 */
public final class ReadSetUp {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{1,19}");
    private static final int LONGEST_NAME = 100;
    private static final Map<String, Kind> KEEPS = Map.of(
            "keepPermissionScheme",
            Kind.PERMISSION_SCHEME,
            "keepNotificationScheme",
            Kind.NOTIFICATION_SCHEME,
            "keepSecurityScheme",
            Kind.SECURITY_SCHEME);
    private static final Set<String> OTHERS = Set.of("sems", "name", "profile", "projects", "owner", "riskModel");
    private final ProjectManager projects;
    private final UserManager users;
    private final Catalogue catalogue;
    private final SemsStore store;
    private final RiskModels models;
    private final FormerCriteria former;

    public ReadSetUp(
            ProjectManager projects,
            UserManager users,
            Catalogue catalogue,
            SemsStore store,
            RiskModels models,
            FormerCriteria former) {
        this.projects = projects;
        this.users = users;
        this.catalogue = catalogue;
        this.store = store;
        this.models = models;
        this.former = former;
    }

    /** @throws org.sems.problem.Refused with everything that is wrong */
    public SetUp read(Map<String, Object> input, ApplicationUser actor) {
        Problems problems = new Problems();
        Members members = new Members(input, problems);
        String key = members.text("sems").orElse("");
        String name = members.text("name").orElse(key);
        String profile = members.text("profile").orElse("core");
        String ownerName = members.text("owner").orElse("");
        List<String> projectKeys = members.texts("projects");
        String riskModel = members.text("riskModel").orElse("");
        Set<Kind> kept = kept(input, problems);
        problems.refuseIfAny();
        input.keySet().stream()
                .filter(option -> !KEEPS.containsKey(option) && !OTHERS.contains(option))
                .sorted()
                .forEach(option ->
                        problems.add(Problem.of("setup.unknown-option", option).at(option)));
        if (!KEY.matcher(key).matches()) {
            problems.add(Problem.of("setup.key", key).at("sems"));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(Problem.of("setup.name", LONGEST_NAME).at("name"));
        }
        if (!catalogue.profiles().containsKey(profile)) {
            problems.add(Problem.of(
                            "setup.unknown-profile",
                            profile,
                            String.join(", ", catalogue.profiles().keySet()))
                    .at("profile"));
        }
        List<ProjectRef> found = projects(projectKeys, key, problems);
        ApplicationUser owner = owner(ownerName, key, actor, problems);
        Optional<ModelVersion> chosen =
                riskModel.isEmpty() ? Optional.empty() : riskModel(riskModel, key, found, problems);
        problems.refuseIfAny();
        return new SetUp(key, name, profile, found, kept, owner.getKey(), chosen);
    }

    /** Otherwise setting up a SeMS again with other criteria would change them without the Accountable Manager. */
    private Optional<ModelVersion> riskModel(String text, String sems, List<ProjectRef> projects, Problems problems) {
        Optional<ModelVersion> known = models.all().stream()
                .map(RiskModel::id)
                .filter(id -> id.toString().equals(text))
                .findFirst();
        Optional<ModelVersion> own = store.find(sems).map(Sems::riskModel);
        if (known.isEmpty()) {
            problems.add(Problem.of("risk-model.unknown", text).at("riskModel"));
        } else if (own.isPresent() && !own.equals(known)) {
            problems.add(Problem.of("setup.risk-model-kept", sems, own.get()).at("riskModel"));
        } else if (own.isEmpty()
                && !former.allow(
                        known.get(),
                        projects.stream()
                                .map(project -> Long.valueOf(project.id()))
                                .toList())) {
            problems.add(
                    Problem.of("setup.risk-model-not-acknowledged", known.get()).at("riskModel"));
        }
        return known;
    }

    private static Set<Kind> kept(Map<String, Object> input, Problems problems) {
        Set<Kind> kept = EnumSet.noneOf(Kind.class);
        KEEPS.forEach((option, kind) -> {
            Object value = input.getOrDefault(option, false);
            if (!(value instanceof Boolean)) {
                problems.add(Problem.of("setup.yes-or-no", option).at(option));
            } else if ((Boolean) value) {
                kept.add(kind);
            }
        });
        return kept;
    }

    private List<ProjectRef> projects(List<String> keys, String sems, Problems problems) {
        List<ProjectRef> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        if (keys.isEmpty()) {
            problems.add(Problem.of("setup.no-project").at("projects"));
        }
        for (String one : keys) {
            String key = one.strip();
            Project project = projects.getProjectObjByKey(key);
            Optional<Sems> other =
                    store.ofProject(key).filter(owner -> !owner.key().equals(sems));
            if (!seen.add(key)) {
                problems.add(Problem.of("setup.project-twice", key).at("projects"));
            } else if (project == null) {
                problems.add(Problem.of("setup.unknown-project", key).at("projects"));
            } else if (other.isPresent()) {
                problems.add(Problem.of(
                                "setup.project-in-other-sems", key, other.get().key())
                        .at("projects"));
            } else {
                found.add(SemsStore.reference(project));
            }
        }
        store.find(sems)
                .ifPresent(present -> present.projects().stream()
                        .filter(project -> !seen.contains(project))
                        .forEach(project -> problems.add(Problem.of("setup.project-left-out", project, sems)
                                .at("projects"))));
        return found;
    }

    private ApplicationUser owner(String name, String sems, ApplicationUser actor, Problems problems) {
        ApplicationUser owner = name.isEmpty() ? ownerUntilNow(sems, actor) : users.getUserByName(name);
        if (owner == null || !owner.isActive()) {
            problems.add(Problem.of("setup.unknown-owner", name).at("owner"));
        }
        return owner;
    }

    private ApplicationUser ownerUntilNow(String sems, ApplicationUser actor) {
        return store.setUp(sems)
                .map(SetUp::owner)
                .map(users::getUserByKey)
                .filter(ApplicationUser::isActive)
                .orElse(actor);
    }
}
