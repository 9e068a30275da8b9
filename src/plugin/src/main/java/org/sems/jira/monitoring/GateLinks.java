package org.sems.jira.monitoring;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.gate.rule.Link;
import org.sems.jira.record.field.RecordFields;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/**
 * Which links the gates of a record type read under a profile, by the catalogue. Gates that a profile has switched off
 * read nothing.
 */
public final class GateLinks {
    private final RecordFields fields;
    private final SemsRegister register;
    /** By profile and record type. */
    private final Map<String, Map<String, Set<Link>>> read = new HashMap<>();

    public GateLinks(RecordFields fields, SemsRegister register, Catalogue catalogue) {
        this.fields = fields;
        this.register = register;
        catalogue
                .profiles()
                .values()
                .forEach(profile -> read.put(
                        profile.key(),
                        catalogue.recordTypesOf(profile).stream()
                                .collect(Collectors.toMap(RecordType::key, type -> links(profile, type)))));
    }

    private static Set<Link> links(Profile profile, RecordType type) {
        return type.lifeCycle().transitions().stream()
                .flatMap(transition -> profile.gateOf(type, transition).reads().links().stream())
                .collect(Collectors.toSet());
    }

    /** Key of the link type, if any gate reads links of it: asked for every link that somebody makes or removes, so without the database. */
    Optional<String> linkType(Long id) {
        return read.values().stream()
                .flatMap(types -> types.values().stream())
                .flatMap(Set::stream)
                .map(Link::type)
                .distinct()
                .filter(key -> fields.linkTypeId(key).filter(id::equals).isPresent())
                .findFirst();
    }

    /** @param other the issue at the other end; none if it is deleted. An issue outside any SeMS is no record to a gate, and never counted */
    boolean reads(@Nullable Issue issue, Link link, @Nullable Issue other) {
        return issue != null
                && sems(issue)
                        .map(sems -> linksOf(sems, issue))
                        .filter(links -> links.contains(link))
                        .isPresent()
                && (other == null
                        || sems(other).isPresent()
                                && fields.recordTypeOf(other.getIssueTypeId()).isPresent());
    }

    private Set<Link> linksOf(Sems sems, Issue issue) {
        return fields.recordTypeOf(issue.getIssueTypeId())
                .map(type -> read.getOrDefault(sems.profile(), Map.of()).getOrDefault(type, Set.of()))
                .orElse(Set.of());
    }

    private Optional<Sems> sems(Issue issue) {
        return Optional.ofNullable(issue.getProjectObject())
                .map(Project::getKey)
                .flatMap(register::ofProject);
    }
}
