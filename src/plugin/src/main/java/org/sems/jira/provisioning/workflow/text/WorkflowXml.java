package org.sems.jira.provisioning.workflow.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.lang3.StringEscapeUtils;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.effect.Effect;
import org.sems.gate.Gate;
import org.sems.lifecycle.LifeCycle;
import org.sems.lifecycle.State;
import org.sems.lifecycle.Transition;
import org.sems.provisioning.desired.DesiredKeys;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.registry.References;

/**
 * A life cycle as the text of a Jira workflow. Statuses, resolutions and screens are {@link References}; step and action ids are the
 * catalogue's, so that a new version of the workflow fits the issues of the old one. Post functions are Jira's own in Jira's order; ours
 * stand between them: what changes the record before its history is written, what touches other records at the very end.
 */
public final class WorkflowXml {
    private static final String ISSUE = "com.atlassian.jira.workflow.function.issue.";
    private static final String MODULE = "com.atlassian.jira.plugin.system.workflow";
    private static final int ISSUE_CREATED = 1;
    private static final int GENERIC_EVENT = 13;
    private final RecordType type;
    private final Profile profile;
    private final StringBuilder xml = new StringBuilder();

    private WorkflowXml(RecordType type, Profile profile) {
        this.type = type;
        this.profile = profile;
    }

    public static String of(RecordType type, Profile profile) {
        return new WorkflowXml(type, profile).write();
    }

    private String write() {
        LifeCycle lifeCycle = type.lifeCycle();
        List<Transition> shared = lifeCycle.transitions().stream()
                .filter(transition -> transition.from().size() > 1)
                .toList();
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.8//EN\" "
                + "\"http://www.opensymphony.com/osworkflow/workflow_2_8.dtd\">");
        line("<workflow>");
        meta("jira.description", type.description());
        line("<initial-actions>");
        create(lifeCycle.initial());
        line("</initial-actions>");
        if (!shared.isEmpty()) {
            line("<common-actions>");
            shared.forEach(this::action);
            line("</common-actions>");
        }
        line("<steps>");
        lifeCycle.states().forEach(state -> step(state, lifeCycle.transitionsFrom(state)));
        line("</steps>");
        line("</workflow>");
        return xml.toString();
    }

    private void create(State initial) {
        line("<action id=\"" + Transition.CREATE + "\" name=\"Create\">");
        meta("jira.i18n.title", "common.forms.create");
        line("<validators><validator type=\"class\">");
        arg("class.name", "com.atlassian.jira.workflow.validator.PermissionValidator");
        arg("permission", "Create Issue");
        line("</validator>");
        Gate gate = type.creationGate();
        if (!gate.isEmpty()) {
            line("<validator type=\"class\">");
            args(SemsModules.validator(gate));
            line("</validator>");
        }
        line("</validators>");
        List<Effect> effects = type.lifeCycle().onCreate();
        openResult(initial);
        SemsModules.atCreation(effects).ifPresent(this::ours);
        function(ISSUE + "IssueCreateFunction", "issuecreate-function", Map.of());
        SemsModules.afterCreation(effects).ifPresent(this::ours);
        function(ISSUE + "IssueReindexFunction", "reindexissue-function", Map.of());
        event(ISSUE_CREATED);
        SemsModules.follow(effects).ifPresent(this::ours);
        closeResult();
    }

    private void step(State state, List<Transition> leaving) {
        line("<step id=\"" + state.id() + "\" name=\"" + escaped(state.name()) + "\">");
        meta("jira.status.id", References.key(Kind.STATUS, DesiredKeys.status(state)));
        if (state.frozen()) {
            meta("jira.issue.editable", "false");
        }
        if (!leaving.isEmpty()) {
            line("<actions>");
            leaving.stream()
                    .filter(transition -> transition.from().size() > 1)
                    .forEach(transition -> line("<common-action id=\"" + transition.id() + "\"/>"));
            leaving.stream().filter(transition -> transition.from().size() == 1).forEach(this::action);
            line("</actions>");
        }
        line("</step>");
    }

    private void action(Transition transition) {
        boolean asks = profile.asks(type, transition);
        line("<action id=\"" + transition.id() + "\" name=\"" + escaped(transition.name()) + "\""
                + (asks ? " view=\"fieldscreen\"" : "") + ">");
        meta("jira.description", "");
        if (asks) {
            meta("jira.fieldscreen.id", References.key(Kind.SCREEN, DesiredKeys.screen(type, transition, profile)));
        }
        Gate gate = profile.gateOf(type, transition);
        restrict(
                transition.demands().whoGate(gate.origin()),
                gate,
                !transition.screen().isEmpty());
        State target = type.lifeCycle().state(transition.to()).orElseThrow();
        openResult(target);
        function(ISSUE + "UpdateIssueStatusFunction", "updateissuestatus-function", Map.of());
        function("com.atlassian.jira.workflow.function.misc.CreateCommentFunction", "createcomment-function", Map.of());
        resolution(transition, target);
        ours(SemsModules.decide(gate, transition.effects()));
        function(ISSUE + "GenerateChangeHistoryFunction", "generatechangehistory-function", Map.of());
        function(ISSUE + "IssueReindexFunction", "reindexissue-function", Map.of());
        event(GENERIC_EVENT);
        SemsModules.follow(transition.effects()).ifPresent(this::ours);
        closeResult();
    }

    /** A validator has to check that a screen undoes nothing, even if the gate demands nothing. */
    private void restrict(Optional<Gate> who, Gate gate, boolean hasScreen) {
        who.map(SemsModules::condition).ifPresent(workflowModule -> {
            line("<restrict-to><conditions type=\"AND\"><condition type=\"class\">");
            args(workflowModule);
            line("</condition></conditions></restrict-to>");
        });
        if (!gate.isEmpty() || hasScreen) {
            line("<validators><validator type=\"class\">");
            args(SemsModules.validator(gate));
            line("</validator></validators>");
        }
    }

    /** Jira's reports use the resolution: it is set where a record ends and taken away where it goes on. */
    private void resolution(Transition transition, State target) {
        boolean leavesDone = transition.from().stream()
                .map(name -> type.lifeCycle().state(name).orElseThrow())
                .anyMatch(State::isDone);
        if (target.resolution().isPresent() || leavesDone) {
            String value = target.resolution()
                    .map(name -> References.key(Kind.RESOLUTION, DesiredKeys.resolution(name)))
                    .orElse("");
            function(
                    ISSUE + "UpdateIssueFieldFunction",
                    "update-issue-field",
                    Map.of("field.name", "resolution", "field.value", value));
        }
    }

    private void openResult(State target) {
        line("<results><unconditional-result old-status=\"null\" status=\"" + escaped(target.name()) + "\" step=\""
                + target.id() + "\">");
        line("<post-functions>");
    }

    private void closeResult() {
        line("</post-functions>");
        line("</unconditional-result></results>");
        line("</action>");
    }

    private void event(int eventTypeId) {
        function(
                "com.atlassian.jira.workflow.function.event.FireIssueEventFunction",
                "fireevent-function",
                Map.of("eventTypeId", String.valueOf(eventTypeId)));
    }

    private void function(String className, String module, Map<String, String> args) {
        line("<function type=\"class\">");
        args(new WorkflowModule(className, MODULE + module, args));
        line("</function>");
    }

    private void ours(WorkflowModule workflowModule) {
        line("<function type=\"class\">");
        args(workflowModule);
        line("</function>");
    }

    private void args(WorkflowModule workflowModule) {
        new TreeMap<>(workflowModule.args()).forEach(this::arg);
        arg("class.name", workflowModule.className());
        arg("full.module.key", workflowModule.key());
    }

    private void meta(String name, String value) {
        line("<meta name=\"" + name + "\">" + escaped(value) + "</meta>");
    }

    private void arg(String name, String value) {
        line("<arg name=\"" + name + "\">" + escaped(value) + "</arg>");
    }

    private void line(String text) {
        xml.append(text).append('\n');
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeXml10(text);
    }
}
